import type { DifferenceArea } from './meant-difference.ts';

const DECLARATION =
  /^(requests\.\d+\.body\.value\.tools\.\d+|result\.outcomes\.\d+(\.\d+)?)\.(parameters\.properties\..*)?description$/;
const TOLD =
  /^(Action declined|Read declined|URL policy declined|Skipped because|Browser (operation|arguments)|Invalid browser argument)/;

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

export const browserDifferences: DifferenceArea = {
  title: 'Helpers of browsers',
  differences: [
    {
      what: 'Functions and arguments are described to the model in other words.',
      why: 'They are written anew. Names, schemas and limits are the same.',
      explains: ({ field, official, ours }) => DECLARATION.test(field) && isText(official) && isText(ours),
    },
    {
      what: 'Why a call was not carried out is told to the model in other words.',
      why: 'They are written anew. What a `BrowserError` of the driver says is told as it is.',
      explains: ({ field, official, ours }) =>
        field.endsWith('.told.error') && TOLD.test(String(official)) && isText(ours),
    },
  ],
};
