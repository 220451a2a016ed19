import './connect-following.js';
import '@lus/elements/influence-tracker/influence-tracker.js';
