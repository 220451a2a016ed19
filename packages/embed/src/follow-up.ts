import './connect.js';
import '@lus/elements/follow-up/follow-up.js';
