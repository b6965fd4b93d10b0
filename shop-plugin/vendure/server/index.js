export { StamgastServer } from './stamgast-server.js';
