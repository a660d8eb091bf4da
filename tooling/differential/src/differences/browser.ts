import type { DifferenceArea } from './meant-difference.ts';

const DECLARATION =
  /^(requests\.\d+\.body\.value\.tools\.\d+|result\.outcomes\.\d+(\.\d+)?)\.(parameters\.properties\..*)?description$/;
const TOLD =
  /^(Action declined|Read declined|URL policy declined|Skipped because|Browser (operation|arguments)|Invalid browser argument)/;

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** Whether two outputs on their way to the model are the same but for these words. */
function differInWords(official: unknown, ours: unknown): boolean {
  if (!String(official).startsWith('{"ok":false')) return false;
  const [{ error: theirs, ...theirRest }, { error, ...rest }] = [official, ours].map((text) =>
    JSON.parse(String(text)),
  );
  return TOLD.test(theirs) && isText(error) && JSON.stringify(rest) === JSON.stringify(theirRest);
}

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
        (field.endsWith('.told.error') && TOLD.test(String(official)) && isText(ours)) ||
        (field.endsWith('.output.0.text') && differInWords(official, ours)),
    },
  ],
};
