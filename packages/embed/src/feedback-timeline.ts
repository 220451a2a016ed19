import './connect-following.js';
import '@lus/elements/feedback-timeline/feedback-timeline.js';
