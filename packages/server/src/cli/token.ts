import { Role } from '@lus/contract';
import { TokenRepository } from '../repositories/token-repository.js';
import { TopicRepository } from '../repositories/topic-repository.js';
import type { Command } from './command.js';
import { Failure, noTopic, WrongUse } from './errors.js';
import { readArguments } from './read-arguments.js';

const ROLES = Role.anyOf.map((role) => role.const);

/** Makes a token. Only the token itself goes to standard output, so that it can go straight to where it is kept. */
export const createToken: Command = (args, { now, print, say }) => {
  const { options } = readArguments(args, ['role', 'label', 'topic'], []);
  const { label = '', topic: topicId = null } = options;
  const role = ROLES.find((known) => known === options.role);
  if (!role) throw new WrongUse(`--role is one of ${ROLES.join(', ')}.`);
  return async ({ db }) => {
    if (topicId !== null && !(await new TopicRepository(db).find(topicId))) throw noTopic(topicId);
    const { id, token } = await new TokenRepository(db).create({ role, label, topicId }, now);
    say(`A token for a ${role}, with ID ${id}. You see it only this once: keep it in a safe place.`);
    print(token);
  };
};

/** Lists all tokens, a line each, with tabs between. */
export const listTokens: Command = (args, { print, say }) => {
  readArguments(args, [], []);
  return async ({ db }) => {
    const tokens = await new TokenRepository(db).list();
    if (tokens.length === 0) say('There are no tokens yet.');
    for (const { id, role, topicId, label, createdOn, revokedOn } of tokens) {
      const state = revokedOn === null ? 'works' : `revoked ${revokedOn}`;
      print([id, role, topicId ?? 'all topics', `made ${createdOn}`, state, label].join('\t').trimEnd());
    }
  };
};

/** Makes a token useless. */
export const revokeToken: Command = (args, { now, say }) => {
  const [id] = readArguments(args, [], ['ID']).words;
  return async ({ db }) => {
    if (!(await new TokenRepository(db).revoke(id, now))) {
      throw new Failure(`No token "${id}" works: "lus token list" shows them all.`);
    }
    say('It is revoked: from now on nobody gets in with it.');
  };
};
