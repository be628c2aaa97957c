/** Words that are capitalised only because a sentence starts with them. */
export const sentenceOpeners = new Set(
  `a about above according across additionally after all along also although among an analyses analysis and another any
  applying are as at based because before being besides both building but by can code code's combined combining compared
  comparing comprehensive consequently contrary current currently data dataset datasets deep despite do does due during each
  empirical empirically especially evaluating evaluation evaluations even every existing experiment experimental experiments
  extensive few finally first firstly following for from furthermore further given has have hence here how however human if
  implementing importantly in inspired instead introducing is it its large lastly later leveraging like many meanwhile method
  model models more moreover most motivated multiple nevertheless new next no nonetheless not notably notwithstanding
  numerical of on once one only open or other our over overall particularly previous prior project qualitative quantitative
  rather recent recently remarkably researchers results second secondly see several show showing similarly simulation
  simulations since so some source specifically state-of-the-art still studies such surprisingly take taking testing tests than
  that the their then there therefore these they third this those though three through throughout thus to together
  towards toward traditional trained training two typically ultimately under unfortunately unlike until upon user users using
  utilizing various very via we what when where whereas whether which while who why with within without work yet
  presenting proposing understanding improving learning exploring can enhancing beyond rethinking is are do leveraging`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
