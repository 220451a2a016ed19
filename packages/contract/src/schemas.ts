import { Answer, ContactRequest, FollowUp, NewExperience, Receipt } from './experience.js';
import { TopicPage } from './page.js';
import { Problem, ProblemDetail } from './problem.js';
import { Option, Question } from './question.js';
import { ContactPoint, Expectations, Frame, Topic } from './topic.js';

/** Every named schema. They refer to one another by name (`{ $ref: 'Topic#' }`), so a validator needs them all. */
export const schemas = [
  Answer,
  ContactPoint,
  ContactRequest,
  Expectations,
  FollowUp,
  Frame,
  NewExperience,
  Option,
  Problem,
  ProblemDetail,
  Question,
  Receipt,
  Topic,
  TopicPage,
] as const;
