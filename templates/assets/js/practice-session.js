// @ts-check
/** Which questions a session asks, with which options, and what an answer changes. */
(function (root) {
  'use strict';
  const practice = (root.studygraphPractice = root.studygraphPractice || {});
  const WRONG_OPTIONS = 3;
  /** From this level on a service is weak: about every third answer was a miss. */
  const WEAK = 2;

  function shuffled(list, random) {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  }

  function pairOf(taken, answer) {
    return taken + ' ' + answer;
  }

  /**
   * The questions of a material, each with its options and the keys of its scopes; then its cards, as questions that have no options:
   * what they are about is all there is to know. `part` names the script that says more of it, `row` its place there.
   */
  function opened(material) {
    const all = [...material.questions, ...material.cards];
    return all.map((thing, index) => ({
      ...thing,
      groups: thing.groups.map((group) => material.scopes[group].key),
      part: Math.floor(index / material.partSize),
      row: index % material.partSize,
      ...(thing.kind
        ? { options: [], about: { key: thing.service, label: thing.title, urls: [thing.url] } }
        : { options: thing.options.map((choice, place) => ({ ...material.choices[choice], right: place < thing.right })) }),
    }));
  }

  /** The question with all that its part says of it. */
  function detailed(question, part) {
    const { options, ...said } = part[question.row];
    return { ...question, ...said, options: question.options.map((option, place) => ({ ...option, ...options[place] })) };
  }

  /** What a question asks for. */
  function wanted(question) {
    return question.about ? [question.about] : question.options.filter((option) => option.right);
  }

  /** How often one of the question's options was taken for its answer before, here or in another question. */
  function confusedIn(question, confusions) {
    const right = question.options.filter((option) => option.right);
    let times = 0;
    for (const option of question.options) {
      if (!option.right) right.forEach((answer) => (times += confusions[pairOf(option.key, answer.key)] || 0));
    }
    return times;
  }

  /**
   * The questions of a scope: `''` for all, a key such as `service=aws-glue`, or
   * `flagged`, `missed`, `weak`, `answer=A`, `pair=A B`.
   */
  function inScope(questions, scope, progress) {
    const entry = (question) => progress.entries[question.id];
    if (scope === '') return questions;
    if (scope === 'flagged') return questions.filter((question) => entry(question)?.flagged);
    if (scope === 'missed') return questions.filter((question) => entry(question)?.wrong > 0);
    if (scope === 'weak') {
      const weak = new Set(weakSpots(questions, progress).services.filter((spot) => spot.level >= WEAK).map((spot) => spot.option.key));
      return questions.filter(
        (question) => confusedIn(question, progress.confusions) > 0 || wanted(question).some((option) => weak.has(option.key)),
      );
    }
    if (scope.startsWith('answer=')) {
      const key = scope.slice(7);
      return questions.filter((question) => wanted(question).some((option) => option.key === key));
    }
    if (scope.startsWith('pair=')) {
      const keys = scope.slice(5).split(' ');
      return questions.filter(
        (question) =>
          question.options.some((option) => option.right && keys.includes(option.key)) &&
          question.options.some((option) => !option.right && keys.includes(option.key)),
      );
    }
    return questions.filter((question) => question.groups.includes(scope));
  }

  /**
   * How pressing a question is, higher first: what is due, what was confused, what is new, what can wait.
   */
  function urgency(question, progress, now) {
    const entry = progress.entries[question.id];
    const confused = Math.min(confusedIn(question, progress.confusions), 9) / 10;
    if (!entry || !entry.card) return 1 + confused;
    const overdue = now - Date.parse(entry.card.due);
    if (overdue >= 0) return 2 + confused + (entry.wrong / Math.max(entry.seen, 1)) * 0.09;
    return confused;
  }

  /** The most pressing questions, in chance order; of equally pressing ones chance decides. */
  function pick(questions, size, progress, now, random) {
    const ranked = shuffled(questions, random)
      .map((question) => ({ question, rank: urgency(question, progress, now) }))
      .sort((a, b) => b.rank - a.rank);
    return shuffled(ranked.slice(0, size), random).map((ranking) => ranking.question);
  }

  /** As many questions of each domain as its weight in the exam says; what a domain lacks, others fill. */
  function pickByWeight(questions, domains, size, progress, now, random) {
    const total = domains.reduce((sum, domain) => sum + domain.weight, 0) || 1;
    const picked = new Set();
    for (const domain of domains) {
      const share = Math.round((size * domain.weight) / total);
      const own = questions.filter((question) => question.groups.includes(domain.key) && !picked.has(question));
      pick(own, Math.min(share, size - picked.size), progress, now, random).forEach((question) => picked.add(question));
    }
    const rest = questions.filter(
      (question) => !picked.has(question) && domains.some((domain) => question.groups.includes(domain.key)),
    );
    pick(rest, size - picked.size, progress, now, random).forEach((question) => picked.add(question));
    return shuffled([...picked], random);
  }

  /** One right option and the wrong ones a reader falls for: first those taken for it before, then the most alike. */
  function optionsOf(question, confusions, random) {
    const right = question.options.filter((option) => option.right);
    const answer = right[Math.floor(random() * right.length)];
    const times = (option) => confusions[pairOf(option.key, answer.key)] || 0;
    const wrong = question.options
      .filter((option) => !option.right)
      .map((option, order) => ({ option, order }))
      .sort((a, b) => times(b.option) - times(a.option) || a.order - b.order)
      .slice(0, WRONG_OPTIONS)
      .map((ranked) => ranked.option);
    return shuffled([answer, ...wrong], random);
  }

  function entryOf(progress, question) {
    const fresh = { card: null, need: '', answers: '', seen: 0, wrong: 0, flagged: false };
    const entry = (progress.entries[question.id] = progress.entries[question.id] || fresh);
    entry.need = question.title;
    entry.answers = practice.store.answersOf(question);
    return entry;
  }

  /** Writes an answer into the progress. `grade` is 1 again, 2 hard, 3 good or 4 easy; `taken` the wrong option, if one was. */
  function record(progress, question, grade, taken, now) {
    const fsrs = root.FSRS;
    const entry = entryOf(progress, question);
    const scheduler = fsrs.fsrs({ enable_fuzz: false });
    const card = entry.card || fsrs.createEmptyCard(new Date(now));
    entry.card = JSON.parse(JSON.stringify(scheduler.next(card, new Date(now), grade).card));
    entry.seen++;
    if (grade === 1) entry.wrong++;
    if (taken) {
      question.options
        .filter((option) => option.right)
        .forEach((answer) => {
          const pair = pairOf(taken.key, answer.key);
          progress.confusions[pair] = (progress.confusions[pair] || 0) + 1;
        });
    }
    return entry;
  }

  /** How hot a share of misses is, from 0 for none to 4. */
  function levelOf(wrong, seen) {
    return Math.min(4, Math.ceil((wrong / seen) * 5));
  }

  /** What was practised by service with its share of misses, and by pair how often the one was taken for the other; the weakest first. */
  function weakSpots(questions, progress) {
    const labels = new Map();
    const services = new Map();
    for (const question of questions) {
      question.options.forEach((option) => labels.has(option.key) || labels.set(option.key, option));
      const entry = progress.entries[question.id];
      if (!entry || !entry.seen) continue;
      for (const answer of wanted(question)) {
        const spot = services.get(answer.key) || { option: answer, seen: 0, wrong: 0 };
        spot.seen += entry.seen;
        spot.wrong += entry.wrong;
        services.set(answer.key, spot);
      }
    }
    const found = Object.entries(progress.confusions)
      .map(([pair, times]) => ({ pair, times, taken: labels.get(pair.split(' ')[0]), answer: labels.get(pair.split(' ')[1]) }))
      .filter((spot) => spot.taken && spot.answer)
      .sort((a, b) => b.times - a.times || (a.pair < b.pair ? -1 : 1));
    const most = Math.max(4, ...found.slice(0, 1).map((spot) => spot.times));
    const pairs = found.map((spot) => ({ ...spot, level: Math.ceil((spot.times / most) * 4) }));
    const byService = [...services.values()]
      .map((spot) => ({ ...spot, level: levelOf(spot.wrong, spot.seen) }))
      .sort((a, b) => b.wrong / b.seen - a.wrong / a.seen || b.wrong - a.wrong || (a.option.label < b.option.label ? -1 : 1));
    return { services: byService, pairs };
  }

  function dueCount(questions, progress, now) {
    return questions.filter((question) => {
      const card = progress.entries[question.id]?.card;
      return card && Date.parse(card.due) <= now;
    }).length;
  }

  practice.session = { shuffled, opened, detailed, wanted, inScope, urgency, pick, pickByWeight, optionsOf, entryOf, record, weakSpots, dueCount, pairOf };
  if (typeof module !== 'undefined') module.exports = practice;
})(globalThis);
