// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as GradersAPI from '@oxide/graders';

type GraderInputs = GradersAPI.GraderInputs;
declare namespace GraderInputs {
  export type InputImage = GradersAPI.GraderInputs.InputImage;
  export type OutputText = GradersAPI.GraderInputs.OutputText;
}
type LabelModelGrader = GradersAPI.LabelModelGrader;
declare namespace LabelModelGrader {
  export type Input = GradersAPI.LabelModelGrader.Input;
  export namespace Input {
    export type InputImage = GradersAPI.LabelModelGrader.Input.InputImage;
    export type OutputText = GradersAPI.LabelModelGrader.Input.OutputText;
  }
}
type MultiGrader = GradersAPI.MultiGrader;
type PythonGrader = GradersAPI.PythonGrader;
type ScoreModelGrader = GradersAPI.ScoreModelGrader;
declare namespace ScoreModelGrader {
  export type Input = GradersAPI.ScoreModelGrader.Input;
  export namespace Input {
    export type InputImage = GradersAPI.ScoreModelGrader.Input.InputImage;
    export type OutputText = GradersAPI.ScoreModelGrader.Input.OutputText;
  }
  export type SamplingParams = GradersAPI.ScoreModelGrader.SamplingParams;
}
type StringCheckGrader = GradersAPI.StringCheckGrader;
type TextSimilarityGrader = GradersAPI.TextSimilarityGrader;

export type Graders = GradersAPI.Graders;
export declare namespace Graders {
  export {
    GraderInputs,
    LabelModelGrader,
    MultiGrader,
    PythonGrader,
    ScoreModelGrader,
    StringCheckGrader,
    TextSimilarityGrader,
  };

  export type GraderModels = GradersAPI.Graders['graderModels'];
  export namespace GraderModels {
    export {
      GraderInputs,
      LabelModelGrader,
      MultiGrader,
      PythonGrader,
      ScoreModelGrader,
      StringCheckGrader,
      TextSimilarityGrader,
    };
  }
}
