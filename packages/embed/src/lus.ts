import './connect.js';
import '@lus/elements/index.js';
