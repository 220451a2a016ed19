import './connect-telling.js';
import '@lus/elements/experience-form/experience-form.js';
