// Generated from rules/ by scripts/generate-registries.ts. Do not edit: add a file there instead.
import { type Rule } from './rule.ts';
import actsOnMany from './rules/acts-on-many.ts';
import addsNumbers from './rules/adds-numbers.ts';
import admitsAChange from './rules/admits-a-change.ts';
import asksAModel from './rules/asks-a-model.ts';
import asksForAMail from './rules/asks-for-a-mail.ts';
import asksTheUser from './rules/asks-the-user.ts';
import bringsUpAMachine from './rules/brings-up-a-machine.ts';
import buysThings from './rules/buys-things.ts';
import canBeRestored from './rules/can-be-restored.ts';
import cancelsCommitments from './rules/cancels-commitments.ts';
import changesAPaidPlan from './rules/changes-a-paid-plan.ts';
import changesASession from './rules/changes-a-session.ts';
import changesAccess from './rules/changes-access.ts';
import changesManyAtOnce from './rules/changes-many-at-once.ts';
import changesRecords from './rules/changes-records.ts';
import chargesSomebody from './rules/charges-somebody.ts';
import choosesBetweenActions from './rules/chooses-between-actions.ts';
import claimsConsent from './rules/claims-consent.ts';
import clearsWhatCanBeRemade from './rules/clears-what-can-be-remade.ts';
import computesAnAnswer from './rules/computes-an-answer.ts';
import createsRecords from './rules/creates-records.ts';
import deletesRecords from './rules/deletes-records.ts';
import demandsPrivateContext from './rules/demands-private-context.ts';
import discardsWork from './rules/discards-work.ts';
import disguisesItsLetters from './rules/disguises-its-letters.ts';
import doesSomethingUnknown from './rules/does-something-unknown.ts';
import encodesOrders from './rules/encodes-orders.ts';
import endsForGood from './rules/ends-for-good.ts';
import fakesARole from './rules/fakes-a-role.ts';
import fetchesAnyAddress from './rules/fetches-any-address.ts';
import givesBackItsInput from './rules/gives-back-its-input.ts';
import handlesSecrets from './rules/handles-secrets.ts';
import handsASecretOver from './rules/hands-a-secret-over.ts';
import holdsHiddenCharacters from './rules/holds-hidden-characters.ts';
import installsSoftware from './rules/installs-software.ts';
import instructsAnAgent from './rules/instructs-an-agent.ts';
import isNamedAfterAProgram from './rules/is-named-after-a-program.ts';
import isReadOnly from './rules/is-read-only.ts';
import keepsThingsFromTheUser from './rules/keeps-things-from-the-user.ts';
import listsWhatItChanges from './rules/lists-what-it-changes.ts';
import losesLittle from './rules/loses-little.ts';
import makesLastingThings from './rules/makes-lasting-things.ts';
import makesThingsPublic from './rules/makes-things-public.ts';
import managesRecords from './rules/manages-records.ts';
import mayReturnSecrets from './rules/may-return-secrets.ts';
import modifiesDataByStatement from './rules/modifies-data-by-statement.ts';
import movesMoney from './rules/moves-money.ts';
import notifiesPeopleToo from './rules/notifies-people-too.ts';
import onlyReturnsText from './rules/only-returns-text.ts';
import onlySimulates from './rules/only-simulates.ts';
import opensOrClosesAConnection from './rules/opens-or-closes-a-connection.ts';
import operatesADevice from './rules/operates-a-device.ts';
import operatesAnInterface from './rules/operates-an-interface.ts';
import overridesInstructions from './rules/overrides-instructions.ts';
import overwritesFiles from './rules/overwrites-files.ts';
import postsToAnyPath from './rules/posts-to-any-path.ts';
import pushesAheadOfOtherTools from './rules/pushes-ahead-of-other-tools.ts';
import reachesPeople from './rules/reaches-people.ts';
import readsAnyFile from './rules/reads-any-file.ts';
import readsRecords from './rules/reads-records.ts';
import removesMembers from './rules/removes-members.ts';
import removesResources from './rules/removes-resources.ts';
import returnsAPage from './rules/returns-a-page.ts';
import returnsPrivateData from './rules/returns-private-data.ts';
import returnsSecrets from './rules/returns-secrets.ts';
import returnsSomebodysAccount from './rules/returns-somebodys-account.ts';
import returnsStrangersText from './rules/returns-strangers-text.ts';
import returnsWhatOthersWrotePrivately from './rules/returns-what-others-wrote-privately.ts';
import revokesCredentials from './rules/revokes-credentials.ts';
import rollsOutWorkloads from './rules/rolls-out-workloads.ts';
import runsCommandsOrCode from './rules/runs-commands-or-code.ts';
import runsFreeQueries from './rules/runs-free-queries.ts';
import runsItsArgument from './rules/runs-its-argument.ts';
import runsWhatItIsGiven from './rules/runs-what-it-is-given.ts';
import savesWhatItMakes from './rules/saves-what-it-makes.ts';
import saysASecretComesBack from './rules/says-a-secret-comes-back.ts';
import saysItIsPermanent from './rules/says-it-is-permanent.ts';
import saysSomethingIsLost from './rules/says-something-is-lost.ts';
import saysTooLittle from './rules/says-too-little.ts';
import sendsAnyRequest from './rules/sends-any-request.ts';
import sendsMessages from './rules/sends-messages.ts';
import setsACredential from './rules/sets-a-credential.ts';
import sharesItsName from './rules/shares-its-name.ts';
import showsAScreenOrARoom from './rules/shows-a-screen-or-a-room.ts';
import signsIn from './rules/signs-in.ts';
import signsTransactions from './rules/signs-transactions.ts';
import startsOrStops from './rules/starts-or-stops.ts';
import staysInASession from './rules/stays-in-a-session.ts';
import steersOtherTools from './rules/steers-other-tools.ts';
import takesAFreePath from './rules/takes-a-free-path.ts';
import takesAFreeUrl from './rules/takes-a-free-url.ts';
import takesFreeCode from './rules/takes-free-code.ts';
import tradesAssets from './rules/trades-assets.ts';
import worksThePageFirst from './rules/works-the-page-first.ts';
import writesAnyFile from './rules/writes-any-file.ts';

/** Every rule of the folder, by id. */
export const rules: readonly Rule[] = [
  actsOnMany,
  addsNumbers,
  admitsAChange,
  asksAModel,
  asksForAMail,
  asksTheUser,
  bringsUpAMachine,
  buysThings,
  canBeRestored,
  cancelsCommitments,
  changesAPaidPlan,
  changesASession,
  changesAccess,
  changesManyAtOnce,
  changesRecords,
  chargesSomebody,
  choosesBetweenActions,
  claimsConsent,
  clearsWhatCanBeRemade,
  computesAnAnswer,
  createsRecords,
  deletesRecords,
  demandsPrivateContext,
  discardsWork,
  disguisesItsLetters,
  doesSomethingUnknown,
  encodesOrders,
  endsForGood,
  fakesARole,
  fetchesAnyAddress,
  givesBackItsInput,
  handlesSecrets,
  handsASecretOver,
  holdsHiddenCharacters,
  installsSoftware,
  instructsAnAgent,
  isNamedAfterAProgram,
  isReadOnly,
  keepsThingsFromTheUser,
  listsWhatItChanges,
  losesLittle,
  makesLastingThings,
  makesThingsPublic,
  managesRecords,
  mayReturnSecrets,
  modifiesDataByStatement,
  movesMoney,
  notifiesPeopleToo,
  onlyReturnsText,
  onlySimulates,
  opensOrClosesAConnection,
  operatesADevice,
  operatesAnInterface,
  overridesInstructions,
  overwritesFiles,
  postsToAnyPath,
  pushesAheadOfOtherTools,
  reachesPeople,
  readsAnyFile,
  readsRecords,
  removesMembers,
  removesResources,
  returnsAPage,
  returnsPrivateData,
  returnsSecrets,
  returnsSomebodysAccount,
  returnsStrangersText,
  returnsWhatOthersWrotePrivately,
  revokesCredentials,
  rollsOutWorkloads,
  runsCommandsOrCode,
  runsFreeQueries,
  runsItsArgument,
  runsWhatItIsGiven,
  savesWhatItMakes,
  saysASecretComesBack,
  saysItIsPermanent,
  saysSomethingIsLost,
  saysTooLittle,
  sendsAnyRequest,
  sendsMessages,
  setsACredential,
  sharesItsName,
  showsAScreenOrARoom,
  signsIn,
  signsTransactions,
  startsOrStops,
  staysInASession,
  steersOtherTools,
  takesAFreePath,
  takesAFreeUrl,
  takesFreeCode,
  tradesAssets,
  worksThePageFirst,
  writesAnyFile,
];
