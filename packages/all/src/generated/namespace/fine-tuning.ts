// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as FineTuningAPI from '@oxide/fine-tuning';

type GraderRunParams = FineTuningAPI.GraderRunParams;
type GraderRunResponse = FineTuningAPI.GraderRunResponse;
declare namespace GraderRunResponse {
  export type Metadata = FineTuningAPI.GraderRunResponse.Metadata;
  export namespace Metadata {
    export type Errors = FineTuningAPI.GraderRunResponse.Metadata.Errors;
  }
}
type GraderValidateParams = FineTuningAPI.GraderValidateParams;
type GraderValidateResponse = FineTuningAPI.GraderValidateResponse;
type PermissionCreateParams = FineTuningAPI.PermissionCreateParams;
type PermissionCreateResponse = FineTuningAPI.PermissionCreateResponse;
type PermissionCreateResponsesPage = FineTuningAPI.PermissionCreateResponsesPage;
type PermissionDeleteParams = FineTuningAPI.PermissionDeleteParams;
type PermissionDeleteResponse = FineTuningAPI.PermissionDeleteResponse;
type PermissionListParams = FineTuningAPI.PermissionListParams;
type PermissionListResponse = FineTuningAPI.PermissionListResponse;
type PermissionListResponsesPage = FineTuningAPI.PermissionListResponsesPage;
type PermissionRetrieveParams = FineTuningAPI.PermissionRetrieveParams;
type PermissionRetrieveResponse = FineTuningAPI.PermissionRetrieveResponse;
declare namespace PermissionRetrieveResponse {
  export type Data = FineTuningAPI.PermissionRetrieveResponse.Data;
}
type FineTuningJob = FineTuningAPI.FineTuningJob;
declare namespace FineTuningJob {
  export type Error = FineTuningAPI.FineTuningJob.Error;
  export type Hyperparameters = FineTuningAPI.FineTuningJob.Hyperparameters;
  export type Method = FineTuningAPI.FineTuningJob.Method;
}
type FineTuningJobEvent = FineTuningAPI.FineTuningJobEvent;
type FineTuningJobEventsPage = FineTuningAPI.FineTuningJobEventsPage;
type FineTuningJobIntegration = FineTuningAPI.FineTuningJobWandbIntegrationObject;
type FineTuningJobWandbIntegration = FineTuningAPI.FineTuningJobWandbIntegration;
type FineTuningJobWandbIntegrationObject = FineTuningAPI.FineTuningJobWandbIntegrationObject;
type FineTuningJobsPage = FineTuningAPI.FineTuningJobsPage;
type JobCreateParams = FineTuningAPI.JobCreateParams;
declare namespace JobCreateParams {
  export type Hyperparameters = FineTuningAPI.JobCreateParams.Hyperparameters;
  export type Integration = FineTuningAPI.JobCreateParams.Integration;
  export namespace Integration {
    export type Wandb = FineTuningAPI.JobCreateParams.Integration.Wandb;
  }
  export type Method = FineTuningAPI.JobCreateParams.Method;
}
type JobListEventsParams = FineTuningAPI.JobListEventsParams;
type JobListParams = FineTuningAPI.JobListParams;
type CheckpointListParams = FineTuningAPI.CheckpointListParams;
type FineTuningJobCheckpoint = FineTuningAPI.FineTuningJobCheckpoint;
declare namespace FineTuningJobCheckpoint {
  export type Metrics = FineTuningAPI.FineTuningJobCheckpoint.Metrics;
}
type FineTuningJobCheckpointsPage = FineTuningAPI.FineTuningJobCheckpointsPage;
type DpoHyperparameters = FineTuningAPI.DpoHyperparameters;
type DpoMethod = FineTuningAPI.DpoMethod;
type ReinforcementHyperparameters = FineTuningAPI.ReinforcementHyperparameters;
type ReinforcementMethod = FineTuningAPI.ReinforcementMethod;
type SupervisedHyperparameters = FineTuningAPI.SupervisedHyperparameters;
type SupervisedMethod = FineTuningAPI.SupervisedMethod;

export type FineTuning = FineTuningAPI.FineTuning;
export declare namespace FineTuning {
  export {
    DpoHyperparameters,
    DpoMethod,
    FineTuningJob,
    FineTuningJobEvent,
    FineTuningJobEventsPage,
    FineTuningJobIntegration,
    FineTuningJobWandbIntegration,
    FineTuningJobWandbIntegrationObject,
    FineTuningJobsPage,
    JobCreateParams,
    JobListEventsParams,
    JobListParams,
    ReinforcementHyperparameters,
    ReinforcementMethod,
    SupervisedHyperparameters,
    SupervisedMethod,
  };

  export type Alpha = FineTuningAPI.FineTuning['alpha'];
  export namespace Alpha {
    export {
      GraderRunParams,
      GraderRunResponse,
      GraderValidateParams,
      GraderValidateResponse,
    };

    export type Graders = FineTuningAPI.FineTuning['alpha']['graders'];
    export namespace Graders {
      export {
        GraderRunParams,
        GraderRunResponse,
        GraderValidateParams,
        GraderValidateResponse,
      };
    }
  }

  export type Checkpoints = FineTuningAPI.FineTuning['checkpoints'];
  export namespace Checkpoints {
    export {
      PermissionCreateParams,
      PermissionCreateResponse,
      PermissionCreateResponsesPage,
      PermissionDeleteParams,
      PermissionDeleteResponse,
      PermissionListParams,
      PermissionListResponse,
      PermissionListResponsesPage,
      PermissionRetrieveParams,
      PermissionRetrieveResponse,
    };

    export type Permissions = FineTuningAPI.FineTuning['checkpoints']['permissions'];
    export namespace Permissions {
      export {
        PermissionCreateParams,
        PermissionCreateResponse,
        PermissionCreateResponsesPage,
        PermissionDeleteParams,
        PermissionDeleteResponse,
        PermissionListParams,
        PermissionListResponse,
        PermissionListResponsesPage,
        PermissionRetrieveParams,
        PermissionRetrieveResponse,
      };
    }
  }

  export type Jobs = FineTuningAPI.FineTuning['jobs'];
  export namespace Jobs {
    export {
      CheckpointListParams,
      FineTuningJob,
      FineTuningJobCheckpoint,
      FineTuningJobCheckpointsPage,
      FineTuningJobEvent,
      FineTuningJobEventsPage,
      FineTuningJobIntegration,
      FineTuningJobWandbIntegration,
      FineTuningJobWandbIntegrationObject,
      FineTuningJobsPage,
      JobCreateParams,
      JobListEventsParams,
      JobListParams,
    };

    export type Checkpoints = FineTuningAPI.FineTuning['jobs']['checkpoints'];
    export namespace Checkpoints {
      export {
        CheckpointListParams,
        FineTuningJobCheckpoint,
        FineTuningJobCheckpointsPage,
      };
    }
  }

  export type Methods = FineTuningAPI.FineTuning['methods'];
  export namespace Methods {
    export {
      DpoHyperparameters,
      DpoMethod,
      ReinforcementHyperparameters,
      ReinforcementMethod,
      SupervisedHyperparameters,
      SupervisedMethod,
    };
  }
}
