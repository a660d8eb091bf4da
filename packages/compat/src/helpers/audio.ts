export { playAudio, type RecordAudioOptions, recordAudio } from '../audio/node.ts';
