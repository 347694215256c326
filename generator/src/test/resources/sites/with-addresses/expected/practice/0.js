globalThis.studygraphPractice0=[{"need":"Orders must wait while the shop is down","options":[{"reason":"A queue between two programs.","differences":[]}]}];
