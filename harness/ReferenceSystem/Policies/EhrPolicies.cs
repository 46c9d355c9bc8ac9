using System.Xml.Linq;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem.Policies;

/// <summary>Everything that a seeded defect or a healthy variant may change; the values here are the healthy ones.</summary>
internal sealed record EhrPolicies
{
    /// <summary>How the system behaves towards HelseID.</summary>
    public HelseIdPolicies HelseId { get; init; } = new();

    /// <summary>How the system behaves towards kjernejournal.</summary>
    public KjernejournalPolicies Kjernejournal { get; init; } = new();

    /// <summary>How the system exchanges messages.</summary>
    public MeldingsPolicies Meldinger { get; init; } = new();

    /// <summary>The optional functions that the system lacks, and says so.</summary>
    public IReadOnlyList<string> Lacks { get; init; } = [];

    /// <summary>True when what the system says that it lacks cannot be done.</summary>
    public bool LacksInDeed { get; init; } = true;

    /// <summary>The people that the system plays with in place of those it is given; null plays with those.</summary>
    public Func<ScenarioCast, ScenarioCast>? OwnCast { get; init; }

    /// <summary>True when the user must confirm in a dialog before anything is sent.</summary>
    public bool AsksBeforeSending { get; init; }

    /// <summary>True when a new prescription is sent after the user has gone on.</summary>
    public bool SendsInBackground { get; init; }

    /// <summary>Changes how the envelope is written, before it is encrypted and signed.</summary>
    public Func<byte[], byte[]> Envelope { get; init; } = envelope => envelope;

    /// <summary>Changes the signed envelope where the signature does not reach.</summary>
    public Func<byte[], byte[]> SignedEnvelope { get; init; } = envelope => envelope;

    /// <summary>True when SOAPAction stands in quotes.</summary>
    public bool QuotesAction { get; init; } = true;

    /// <summary>True when a request is sent in chunks, without its length.</summary>
    public bool SendsChunked { get; init; }

    /// <summary>Changes what a prescription says before it is written.</summary>
    public Func<Resept, Resept> Prescription { get; init; } = resept => resept;

    /// <summary>The day that a prescription is dated, at a point in time.</summary>
    public Func<DateTimeOffset, DateOnly> Day { get; init; } = NorskTid.Dag;

    /// <summary>Changes the first day that a prescription may be dispensed.</summary>
    public Func<DateOnly, DateOnly> EarliestDispensing { get; init; } = day => day;

    /// <summary>True when who has no right to prescribe is stopped.</summary>
    public bool StopsWithoutRight { get; init; } = true;

    /// <summary>True when a limited right to prescribe is kept within.</summary>
    public bool KeepsWithinLimitedRight { get; init; } = true;

    /// <summary>True when prescriptions on a former person number are shown on the person.</summary>
    public bool ShowsFormerNumber { get; init; } = true;

    /// <summary>Changes what is carried over from an earlier prescription or a template.</summary>
    public Func<Resept, Resept> CarriedOver { get; init; } = resept => resept;

    /// <summary>Changes the message head before it is written.</summary>
    public Func<MsgInfo, MsgInfo> Head { get; init; } = head => head;

    /// <summary>Changes the message's text before it is signed.</summary>
    public Func<string, string> BeforeSigning { get; init; } = xml => xml;

    /// <summary>Changes the message's text after it is signed.</summary>
    public Func<string, string> AfterSigning { get; init; } = xml => xml;

    /// <summary>Who signs which message type.</summary>
    public Func<string, Signer> SignerOf { get; init; } = _ => Signer.Prescriber;

    /// <summary>How the organisation proves itself.</summary>
    public OrganisationProof Proof { get; init; } = OrganisationProof.WsSecurity;

    /// <summary>The key that the envelope is signed with.</summary>
    public Func<CastOrganisation, CastKey?> EnvelopeKey { get; init; } = organisation => organisation.Signering;

    /// <summary>How the message lies in the SOAP body.</summary>
    public DocumentForm Form { get; init; } = DocumentForm.Xml;

    /// <summary>How the SOAP body is encrypted; null leaves it in clear.</summary>
    public ContentAlgorithm? Encryption { get; init; }

    /// <summary>The version of M9.5 that prescriptions are asked for with; the answer comes in the version that belongs to it.</summary>
    public XNamespace LookupVersion { get; init; } = Namespaces.M95;

    /// <summary>The version of M9.7 that dispensings are asked for with.</summary>
    public XNamespace DispensingsVersion { get; init; } = Namespaces.M97;

    /// <summary>The number of prescriptions from which a lookup asks for a compressed answer; 0 never asks.</summary>
    public int CompressFrom { get; init; }

    /// <summary>True when the system is to be answered with AppRec 1.1; it reads both versions either way.</summary>
    public bool GetsApprec11 { get; init; }

    /// <summary>True when connections are kept open.</summary>
    public bool KeepAlive { get; init; } = true;

    /// <summary>The text of a dosing.</summary>
    public Func<string, string> DosingText { get; init; } = text => text;

    /// <summary>True when a new message gets a new id.</summary>
    public bool NewIdPerMessage { get; init; } = true;

    /// <summary>True when a message that got no receipt keeps its id when it is sent again.</summary>
    public bool ResendKeepsId { get; init; } = true;

    /// <summary>True when a second press of send does nothing.</summary>
    public bool IgnoresSecondPress { get; init; } = true;

    /// <summary>True when a rejected prescription is left alone by the background jobs.</summary>
    public bool LeavesRejectedAlone { get; init; } = true;

    /// <summary>True when background jobs keep the id of an unconfirmed prescription.</summary>
    public bool BackgroundKeepsId { get; init; } = true;

    /// <summary>True when a prescription is really sent.</summary>
    public bool Sends { get; init; } = true;

    /// <summary>True when a recall is really sent.</summary>
    public bool SendsRecall { get; init; } = true;

    /// <summary>How an accepted prescription is shown.</summary>
    public Sendestatus ShowsAccepted { get; init; } = Sendestatus.Sendt;

    /// <summary>How a rejected prescription is shown.</summary>
    public Sendestatus ShowsRejected { get; init; } = Sendestatus.Avvist;

    /// <summary>How a prescription without receipt is shown.</summary>
    public Sendestatus ShowsMissingReceipt { get; init; } = Sendestatus.Ubekreftet;

    /// <summary>True when the receipt's reason is shown.</summary>
    public bool ShowsReason { get; init; } = true;

    /// <summary>True when the receipt's text is shown; false shows its code alone.</summary>
    public bool ShowsFreeText { get; init; } = true;

    /// <summary>True when a later receipt leaves a settled prescription alone.</summary>
    public bool SettledStaysSettled { get; init; } = true;

    /// <summary>How a recall that was rejected is shown.</summary>
    public bool RejectedRecallShownAsDone { get; init; }

    /// <summary>True when a recall without an answer is shown as done.</summary>
    public bool UnansweredRecallShownAsDone { get; init; }

    /// <summary>True when a confirmed recall is shown as done.</summary>
    public bool ShowsConfirmedRecall { get; init; } = true;

    /// <summary>True when a recall of a prescription under dispensing is read from its reason.</summary>
    public bool ReadsHiddenRecall { get; init; } = true;

    /// <summary>True when an answer is dropped when its patient is no longer open.</summary>
    public bool DropsLateAnswer { get; init; } = true;

    /// <summary>True when an answer about another patient than was asked for is refused.</summary>
    public bool ChecksPatientOfAnswer { get; init; } = true;

    /// <summary>What a failed lookup is shown as, by how it failed.</summary>
    public Func<SendOutcome, Oppslagstilstand> FailedLookup { get; init; } = _ => Oppslagstilstand.Feil;

    /// <summary>True when it is shown that the patient has reserved.</summary>
    public bool ShowsReservation { get; init; } = true;

    /// <summary>True when it is shown that there are locked prescriptions.</summary>
    public bool ShowsLocked { get; init; } = true;

    /// <summary>True when prescriptions from others are shown.</summary>
    public bool ShowsOthers { get; init; } = true;

    /// <summary>True when dispensings are shown.</summary>
    public bool ShowsDispensings { get; init; } = true;

    /// <summary>True when a discontinuation calls the prescription back.</summary>
    public bool DiscontinuationRecalls { get; init; } = true;

    /// <summary>The reason that a discontinued prescription is called back with.</summary>
    public CV RecallReasonOfDiscontinuation { get; init; } = ArsakTilbakekalling.Seponering;

    /// <summary>True when a discontinuation sends the list of medicines in use.</summary>
    public bool DiscontinuationUpdatesList { get; init; } = true;

    /// <summary>True when the list says which entries are discontinued.</summary>
    public bool MarksDiscontinued { get; init; } = true;

    /// <summary>True when a discontinued entry stays on the list.</summary>
    public bool KeepsDiscontinuedEntry { get; init; } = true;

    /// <summary>True when the user sees which entries are discontinued.</summary>
    public bool ShowsDiscontinued { get; init; } = true;

    /// <summary>True when the list is fetched before every delivery, and not only when it must be.</summary>
    public bool FetchesListFirst { get; init; }

    /// <summary>What a list says that it builds on, given the newest that is known.</summary>
    public Func<string?, ConversationRef?> BuildsOn { get; init; } = id => id is null ? null : new ConversationRef(id, id);

    /// <summary>True when a list that was rejected is fetched again and sent once more when it had become another.</summary>
    public bool RefetchesList { get; init; } = true;

    /// <summary>True when what others have on the list is kept.</summary>
    public bool KeepsOthersEntries { get; init; } = true;

    /// <summary>How a list that was rejected is shown.</summary>
    public Sendestatus ShowsRejectedList { get; init; } = Sendestatus.Avvist;

    /// <summary>How a list without receipt is shown.</summary>
    public Sendestatus ShowsUnansweredList { get; init; } = Sendestatus.Ubekreftet;

    /// <summary>True when a renewal recalls the old prescription.</summary>
    public bool RenewalRecalls { get; init; } = true;

    /// <summary>True when a renewal's recall names the new prescription.</summary>
    public bool RecallNamesNew { get; init; } = true;

    /// <summary>True when the old prescription stays on the list when its recall failed.</summary>
    public bool ShowsOldWhenRecallFailed { get; init; } = true;

    /// <summary>True when a reference number is ordered where one is needed.</summary>
    public bool OrdersReferenceNumber { get; init; } = true;

    /// <summary>A reference number to use without ordering one, given the last that was ordered; null orders.</summary>
    public Func<string?, string?> ReferenceNumber { get; init; } = _ => null;

    /// <summary>True when words and structure of a fetched dosing that disagree stop its reuse.</summary>
    public bool WarnsOfDosingConflict { get; init; } = true;

    /// <summary>True when the prescriber is asked before what was rejected for its dosing is used again.</summary>
    public bool AsksBeforeReuseOfRejected { get; init; } = true;

    /// <summary>True when a prescription that was given on paper is sent once the service is back.</summary>
    public bool SendsPaperLater { get; init; }

    /// <summary>True when the prescriber is told that there is no receipt.</summary>
    public bool TellsMissingReceipt { get; init; } = true;

    /// <summary>Whether the user is told that dispensings could not be fetched, by how it failed.</summary>
    public Func<SendOutcome, bool> TellsFailedDispensings { get; init; } = _ => true;

    /// <summary>True when an answer to a lookup is read in every live version, not only in the one that was asked in.</summary>
    public bool ReadsOtherVersions { get; init; }

    /// <summary>Whether a negative receipt in a fault is taken for a positive one, by the operation.</summary>
    public Func<string, bool> TakesAppRecFaultAsDone { get; init; } = _ => false;

    /// <summary>True when a recall that was confirmed stays so, whatever a later list says.</summary>
    public bool ConfirmedRecallStays { get; init; } = true;

    /// <summary>True when nothing is prescribed from a product register that is too old.</summary>
    public bool StopsOnOldFest { get; init; } = true;

    /// <summary>The package that a choice of item number gives.</summary>
    public Func<Vareregister, string, Vare?> ChoosesItem { get; init; } = (register, varenr) => register.Finn(varenr);

    /// <summary>True when an item that has gone out of FEST cannot be prescribed.</summary>
    public bool StopsInactiveItems { get; init; } = true;

    /// <summary>True when a supplement cannot be prescribed.</summary>
    public bool StopsSupplements { get; init; } = true;

    /// <summary>True when what is to be dispensed once cannot be repeated.</summary>
    public bool StopsRepeats { get; init; } = true;

    /// <summary>Which warnings of the patient's medicines the prescriber is asked about before signing, by the warning's id.</summary>
    public Func<string, bool> AsksFirst { get; init; } = _ => true;

    /// <summary>Whether a hypersensitivity registered on an ATC code covers what has another.</summary>
    public Func<string, string, bool> CaveCovers { get; init; } = (cave, atc) => atc.StartsWith(cave, StringComparison.Ordinal);

    /// <summary>True when what others have prescribed and was fetched counts as what the patient uses.</summary>
    public bool ChecksAgainstFetched { get; init; } = true;

    /// <summary>Whether an answer lets the prescriber go on from a warning that can be gone on from, by the warning's id.</summary>
    public Func<string, bool> TakesAnswer { get; init; } = _ => true;

    /// <summary>Which of the reasons for stopping a prescription the user is told, by the warning's id.</summary>
    public Func<string, bool> TellsWhyStopped { get; init; } = _ => true;

    /// <summary>Which of the reasons for stopping a prescription it is sent in spite of, by the warning's id.</summary>
    public Func<string, bool> SendsThoughStopped { get; init; } = _ => false;

    /// <summary>The identity that a renewal is written to.</summary>
    public Func<CastPatient, CastPatient> PatientOfRenewal { get; init; } = patient => patient;
}
