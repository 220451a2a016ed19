import { sql, type Kysely, type Transaction } from 'kysely';
import { asking, wordedIn, type FollowUpAnswer, type Signal, type SignalAnswers } from '@lus/contract';
import type { Tables } from '../tables.js';

type Question = FollowUpAnswer['question'];
type Given = FollowUpAnswer['answer'];

/** How many tellers gave each answer to a question, as it is asked now. */
export async function tally(
  transaction: Transaction<Tables>,
  signal: Signal,
  question: Question,
  today: string,
): Promise<(answer: Given) => number> {
  const rows = await transaction
    .selectFrom('follow_up_answers')
    .select(['answer', sql<number>`count(*)::integer`.as('count')])
    .where('signal_id', '=', signal.id)
    .where('question', '=', question)
    // Nobody answered what was never asked, and no line has the number 0.
    .where('asking', '=', asking(signal, question, today) ?? 0)
    .groupBy('answer')
    .execute();
  const counts = new Map(rows.map(({ answer, count }) => [answer, count]));
  return (answer) => counts.get(answer) ?? 0;
}

/** What tellers answered about a signal, with their notes. For the council only. */
export async function readAnswers(db: Kysely<Tables>, signal: Signal): Promise<SignalAnswers> {
  const rows = await db
    .selectFrom('follow_up_answers')
    .select(['question', 'asking', 'answer', 'note'])
    .where('signal_id', '=', signal.id)
    // By what they say: the order in which they came would tell something about who.
    .orderBy('asking')
    .orderBy('answer')
    .orderBy('note')
    .execute();
  const told = (question: Question, asked: number) => {
    const some = rows.filter((row) => row.question === question && row.asking === asked);
    return {
      count: (answer: Given) => some.filter((row) => row.answer === answer).length,
      notes: some.flatMap(({ answer, note }) => (note === null ? [] : [{ answer, note }])),
    };
  };
  const recognise = told('recognise', wordedIn(signal));
  const changes = new Set(rows.flatMap((row) => (row.question === 'better' ? [row.asking] : [])));
  return {
    signalId: signal.id,
    recognise: { yes: recognise.count('yes'), no: recognise.count('no'), notes: recognise.notes },
    better: [...changes].map((change) => {
      const { count, notes } = told('better', change);
      return { change, better: count('better'), partly: count('partly'), not: count('not'), notes };
    }),
  };
}
