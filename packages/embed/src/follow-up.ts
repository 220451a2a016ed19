import './connect-following.js';
import '@lus/elements/follow-up/follow-up.js';
