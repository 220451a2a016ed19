import './connect.js';
import '@lus/elements/feedback-timeline/feedback-timeline.js';
