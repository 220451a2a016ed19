import './connect.js';
import '@lus/elements/influence-tracker/influence-tracker.js';
