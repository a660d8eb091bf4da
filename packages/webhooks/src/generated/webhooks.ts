// Written by `pnpm codegen` from the API manifest. Do not edit.

/** A batch was cancelled. */
export interface BatchCancelledWebhookEvent {
  /** When the batch was cancelled, in Unix seconds. */
  created_at: number;
  /** Identifier of the event itself, not of what it is about. */
  id: string;
  /** What the event is about. */
  data: BatchCancelledWebhookEvent.Data;
  /** Tells which variant of the type this is. */
  type: 'batch.cancelled';
  /** Kind of object; a constant. */
  object?: 'event';
}

export declare namespace BatchCancelledWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Identifier of the batch. */
    id: string;
  }
}

/** A batch was completed. */
export interface BatchCompletedWebhookEvent {
  /** When the batch was completed, in Unix seconds. */
  created_at: number;
  /** Identifier of the event itself, not of what it is about. */
  id: string;
  /** What the event is about. */
  data: BatchCompletedWebhookEvent.Data;
  /** Tells which variant of the type this is. */
  type: 'batch.completed';
  /** Kind of object; a constant. */
  object?: 'event';
}

export declare namespace BatchCompletedWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Identifier of the batch. */
    id: string;
  }
}

/** A batch ran out of time. */
export interface BatchExpiredWebhookEvent {
  /** When the batch expired, in Unix seconds. */
  created_at: number;
  /** Identifier of the event itself, not of what it is about. */
  id: string;
  /** What the event is about. */
  data: BatchExpiredWebhookEvent.Data;
  /** Tells which variant of the type this is. */
  type: 'batch.expired';
  /** Kind of object; a constant. */
  object?: 'event';
}

export declare namespace BatchExpiredWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Identifier of the batch. */
    id: string;
  }
}

/** A batch failed. */
export interface BatchFailedWebhookEvent {
  /** When the batch failed, in Unix seconds. */
  created_at: number;
  /** Identifier of the event itself, not of what it is about. */
  id: string;
  /** What the event is about. */
  data: BatchFailedWebhookEvent.Data;
  /** Tells which variant of the type this is. */
  type: 'batch.failed';
  /** Kind of object; a constant. */
  object?: 'event';
}

export declare namespace BatchFailedWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Identifier of the batch. */
    id: string;
  }
}

/** A run of an evaluation was cancelled. */
export interface EvalRunCanceledWebhookEvent {
  /** When the run was cancelled, in Unix seconds. */
  created_at: number;
  /** Identifier of the event itself, not of what it is about. */
  id: string;
  /** What the event is about. */
  data: EvalRunCanceledWebhookEvent.Data;
  /** Tells which variant of the type this is. */
  type: 'eval.run.canceled';
  /** Kind of object; a constant. */
  object?: 'event';
}

export declare namespace EvalRunCanceledWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Identifier of the run. */
    id: string;
  }
}

/** A run of an evaluation failed. */
export interface EvalRunFailedWebhookEvent {
  /** When the run failed, in Unix seconds. */
  created_at: number;
  /** Identifier of the event itself, not of what it is about. */
  id: string;
  /** What the event is about. */
  data: EvalRunFailedWebhookEvent.Data;
  /** Tells which variant of the type this is. */
  type: 'eval.run.failed';
  /** Kind of object; a constant. */
  object?: 'event';
}

export declare namespace EvalRunFailedWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Identifier of the run. */
    id: string;
  }
}

/** A run of an evaluation succeeded. */
export interface EvalRunSucceededWebhookEvent {
  /** When the run succeeded, in Unix seconds. */
  created_at: number;
  /** Identifier of the event itself, not of what it is about. */
  id: string;
  /** What the event is about. */
  data: EvalRunSucceededWebhookEvent.Data;
  /** Tells which variant of the type this is. */
  type: 'eval.run.succeeded';
  /** Kind of object; a constant. */
  object?: 'event';
}

export declare namespace EvalRunSucceededWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Identifier of the run. */
    id: string;
  }
}

/** A fine-tuning job was cancelled. */
export interface FineTuningJobCancelledWebhookEvent {
  /** When the job was cancelled, in Unix seconds. */
  created_at: number;
  /** Identifier of the event itself, not of what it is about. */
  id: string;
  /** What the event is about. */
  data: FineTuningJobCancelledWebhookEvent.Data;
  /** Tells which variant of the type this is. */
  type: 'fine_tuning.job.cancelled';
  /** Kind of object; a constant. */
  object?: 'event';
}

export declare namespace FineTuningJobCancelledWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Identifier of the job. */
    id: string;
  }
}

/** A fine-tuning job failed. */
export interface FineTuningJobFailedWebhookEvent {
  /** When the job failed, in Unix seconds. */
  created_at: number;
  /** Identifier of the event itself, not of what it is about. */
  id: string;
  /** What the event is about. */
  data: FineTuningJobFailedWebhookEvent.Data;
  /** Tells which variant of the type this is. */
  type: 'fine_tuning.job.failed';
  /** Kind of object; a constant. */
  object?: 'event';
}

export declare namespace FineTuningJobFailedWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Identifier of the job. */
    id: string;
  }
}

/** A fine-tuning job succeeded. */
export interface FineTuningJobSucceededWebhookEvent {
  /** When the job succeeded, in Unix seconds. */
  created_at: number;
  /** Identifier of the event itself, not of what it is about. */
  id: string;
  /** What the event is about. */
  data: FineTuningJobSucceededWebhookEvent.Data;
  /** Tells which variant of the type this is. */
  type: 'fine_tuning.job.succeeded';
  /** Kind of object; a constant. */
  object?: 'event';
}

export declare namespace FineTuningJobSucceededWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Identifier of the job. */
    id: string;
  }
}

/** A call came in over SIP and waits to be accepted. The first accept, live or realtime, takes it. */
export interface LiveCallIncomingWebhookEvent {
  /** When the event occurred, in Unix seconds. */
  created_at: number;
  /** Identifier of the event itself, not of what it is about. */
  id: string;
  /** What the event is about. */
  data: LiveCallIncomingWebhookEvent.Data;
  /** Tells which variant of the type this is. */
  type: 'live.call.incoming';
  /** Kind of object; a constant. */
  object?: 'event';
}

export declare namespace LiveCallIncomingWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Identifier of the waiting call (`rtc_…`); the realtime event names it `call_id`. */
    session_id: string;
    /** One entry per header of the SIP invitation. */
    sip_headers: Array<LiveCallIncomingWebhookEvent.Data.SipHeader>;
  }

  export namespace Data {
    /** One entry per header of the SIP invitation. */
    export interface SipHeader {
      /** Name of the header. */
      name: string;
      /** Value of the header. */
      value: string;
    }
  }
}

/** A call came in over SIP and waits to be accepted. The first accept, live or realtime, takes it. */
export interface RealtimeCallIncomingWebhookEvent {
  /** When the event occurred, in Unix seconds. */
  created_at: number;
  /** Identifier of the event itself, not of what it is about. */
  id: string;
  /** What the event is about. */
  data: RealtimeCallIncomingWebhookEvent.Data;
  /** Tells which variant of the type this is. */
  type: 'realtime.call.incoming';
  /** Kind of object; a constant. */
  object?: 'event';
}

export declare namespace RealtimeCallIncomingWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /**
     * Identifier of the waiting call (`rtc_…`), to accept or reject it; the live event names it
     * `session_id`.
     */
    call_id: string;
    /** One entry per header of the SIP invitation. */
    sip_headers: Array<RealtimeCallIncomingWebhookEvent.Data.SipHeader>;
  }

  export namespace Data {
    /** One entry per header of the SIP invitation. */
    export interface SipHeader {
      /** Name of the header. */
      name: string;
      /** Value of the header. */
      value: string;
    }
  }
}

/** A background response was cancelled. */
export interface ResponseCancelledWebhookEvent {
  /** When the response was cancelled, in Unix seconds. */
  created_at: number;
  /** Identifier of the event itself, not of what it is about. */
  id: string;
  /** What the event is about. */
  data: ResponseCancelledWebhookEvent.Data;
  /** Tells which variant of the type this is. */
  type: 'response.cancelled';
  /** Kind of object; a constant. */
  object?: 'event';
}

export declare namespace ResponseCancelledWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Identifier of the response. */
    id: string;
  }
}

/** A background response was completed. */
export interface ResponseCompletedWebhookEvent {
  /** When the response was completed, in Unix seconds. */
  created_at: number;
  /** Identifier of the event itself, not of what it is about. */
  id: string;
  /** What the event is about. */
  data: ResponseCompletedWebhookEvent.Data;
  /** Tells which variant of the type this is. */
  type: 'response.completed';
  /** Kind of object; a constant. */
  object?: 'event';
}

export declare namespace ResponseCompletedWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Identifier of the response. */
    id: string;
  }
}

/** A background response failed. */
export interface ResponseFailedWebhookEvent {
  /** When the response failed, in Unix seconds. */
  created_at: number;
  /** Identifier of the event itself, not of what it is about. */
  id: string;
  /** What the event is about. */
  data: ResponseFailedWebhookEvent.Data;
  /** Tells which variant of the type this is. */
  type: 'response.failed';
  /** Kind of object; a constant. */
  object?: 'event';
}

export declare namespace ResponseFailedWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Identifier of the response. */
    id: string;
  }
}

/** A background response ended early. */
export interface ResponseIncompleteWebhookEvent {
  /** When the response ended, in Unix seconds. */
  created_at: number;
  /** Identifier of the event itself, not of what it is about. */
  id: string;
  /** What the event is about. */
  data: ResponseIncompleteWebhookEvent.Data;
  /** Tells which variant of the type this is. */
  type: 'response.incomplete';
  /** Kind of object; a constant. */
  object?: 'event';
}

export declare namespace ResponseIncompleteWebhookEvent {
  /** What the event is about. */
  export interface Data {
    /** Identifier of the response. */
    id: string;
  }
}
