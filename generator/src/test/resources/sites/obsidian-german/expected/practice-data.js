globalThis.studygraphPracticeQuestions={"format":1,"questions":[],"scopes":[]};
