/** A case of the linter's own: a reply, and whether a rule is to fire. */
export interface LintCase {
  rule: string;
  fires: boolean;
  line: string;
}

/** Cases under headers `== RULE yes|no`, a reply a line; "dm> " before a private one, "A ||| B" where two texts matter. */
export function lintCases(text: string): LintCase[] {
  let rule = '';
  let fires = false;
  return text.split('\n').flatMap((line): LintCase[] => {
    const head = /^== (\S+) (yes|no)$/.exec(line);
    if (head) {
      rule = head[1] ?? '';
      fires = head[2] === 'yes';
    }
    return head || line.trim() === '' ? [] : [{ rule, fires, line }];
  });
}
