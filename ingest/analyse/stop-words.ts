const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

/** Words that are part of no term: grammar, and what every abstract says about itself. Lower case, plural folded. */
export const stopWords = words(`
  a about above across after again against all almost along already also although always among an and another any are
  around as at available away based be because been before being below beside better between beyond both but by can
  cannot come could despite did different do doe done down due during each easily either enough especially etc even ever
  every existing few first five for found four from fully further furthermore generally get give given good great
  greatly ha had has have having he hence her here high higher highly his how however i ie if in including indeed
  instead into is it it's its itself just key known last lastly later latter le least les less let like likely low
  lower made mainly make making many may maybe mean might more moreover most mostly much multiple must my near nearly
  need needed new next no non none nor not notably novel now numerous of off often on once one only onto or other our
  out over overall own particular particularly per perhaps possible previou previous previously quite rather readily
  real really recent recently remain respectively same second see seen several shall she should show showed showing
  shown similar simple simply since single six small so some still strong such ten than that the their them themselve
  themselves then there thereby therefore these they third this those though three through throughout thu thus to
  together too toward towards two typical typically under unlike until up upon us usage use used useful user's using
  usually various very via wa was way we well were what when where whereas whether which while who whole whom whose why
  wide widely will with within without would yet you your
  called granular versatile rate resulting result indicating aiming broader including without responsible editing won win rapid rapidly widespread everyday consuming reason sota omni grained bound upper foster whether
  abstract achieve achieved achieving address addresse addressed addressing advance advanced aim allow allowing
  analysi analysis analyze analyse approach approache apply applied art article author baseline benefit
  building challenge challenging community compare compared comparable competitive comprehensive conduct
  conducted consider consist consistently contribution crucial current currently demonstrate demonstrated
  demonstrating design designed develop developed developing difficult direct directly effective effectively
  effectivenes effectiveness efficient efficiently empirical empirically enable enabling enhance enhanced enhancing
  ensure establish evaluate evaluated evaluating evidence existing experiment experimental explore exploring
  extensive extensively facilitate finally find finding focu focus follow following foundational framework future
  gap github https http www com highlight hope idea identify impact implement implementation important importantly
  improve improved improvement improving include increase increasing increasingly influence inspired integrate
  integrated integrating introduce introduced introducing investigate investigating issue kind leading lead leverage
  leveraging limitation limited line main major manner method methodology motivated number obtain offer open
  order outperform outperforming outperform paper perform performance performed pipeline poor potential potentially
  present presented presenting problem procedure project promising propose proposed proposing provide provided
  providing publicly range raise reach release released report require required requiring research
  researcher result rely reveal review robust role scenario set setting shed significant significantly
  significance solution solve solving source specific specifically state step study studie studied studying
  substantial substantially success successful successfully suffer suggest suitable superior support survey
  systematic tackle technique term test towards traditional type typical underlying understand unified
  unseen variety variou various version work year introduction conclusion purpose background objective
`);

/** Words that say too little alone, but do in a pair: "language model", "contrastive learning". Lower case, plural folded. */
export const genericWords = words(`
  accuracy accurate ai algorithm analysis application architecture area artificial aspect assessment
  automatic availability average balance base behavior benchmark bias capability capable capture case category
  characteristic class classic collection combination combine common complex complexity component computational
  computing concept condition content context contextual control conventional cost create creation critical data
  database dataset decision deep define demand dependency detail detailed development difference dimension direction
  distinct distribution diverse diversity domain dynamic effect effort element end environment error estimate
  evaluation example exhibit expert extended external extract factor fast feature field final fine flexible form formal
  formulation foundation function fundamental fusion gain general generalization generalize generate generated
  generation generative global goal ground group guide guided hand human hybrid implicit inference information
  informative inherent initial input insight instance intelligence interaction interpretable joint knowledge label
  labeled lack language large larger layer learn learned learning level library limit local long loss machine
  maintain management map mapping massive measure mechanism memory metric minimal mode model modeling modelling
  modern module multi multimodal crossmodal modality network neural objective observation operation optimal optimization
  optimize output pair paradigm parameter part pattern people perspective place platform point policy practical
  practice pre precise precision predict prediction predictive preserving pretrained pretraining pretrain posttraining finetune finetuned finetuning prior process
  processing produce property quality quantitative query rate ratio raw reasoning reduce reducing reduction region
  relation relationship relative relevant reliability reliable representation representative resource response
  rich sample sampling scalability scalable scale scaling scheme science scientific score scratch search select
  selection self semantic sequence series service short signal size solely space sota spectrum speed stage standard
  static strategy strength structure structured subset system target task technical technology test testing
  theoretical theory time tool topic total train trained training transfer transform transformer trend tuning
  ubiquitous uncertainty understanding unique universal update user validation value variable variant variation
  variety vector view vision visual weight word world product valuable recall feedback breadth textual suite
`);

/** Words of tasks ("question answering", "code generation") that abstracts also say about themselves: only in a key term. */
export const taskWords = words('code question');
