using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Kjernejournal;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Policies;

/// <summary>Everything of kjernejournal that a seeded defect or a healthy variant may change; the values here are the healthy ones.</summary>
internal sealed record KjernejournalPolicies
{
    /// <summary>What the system writes as itself.</summary>
    public const string Kildesystem = "Referansesystemet, v1.0";

    private static readonly string[] AskedFor =
    [
        KjernejournalScopes.Innlogging, KjernejournalScopes.Tillitsrammeverk, KjernejournalScopes.Api,
        KjernejournalScopes.ProvesvarLes, KjernejournalScopes.DokumenterSok, KjernejournalScopes.DokumenterSokForskrift, KjernejournalScopes.DokumenterHent,
    ];

    // Calls in general

    /// <summary>The scopes that a login asks for, beside its own; those that the client is not registered with are left out.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = AskedFor;

    /// <summary>The header that the source system is written in, given the one that the service asks for (<see cref="KjernejournalHoder"/>).</summary>
    public Func<string, string> SourceSystemHeader { get; init; } = header => header;

    /// <summary>The source system as it is written, given the header that the service asks for; null leaves it out.</summary>
    public Func<string, string?> SourceSystem { get; init; } = _ => Kildesystem;

    /// <summary>The event id of the next call, given that of the last; null sends none.</summary>
    public Func<string?, string?> EventId { get; init; } = _ => Guid.NewGuid().ToString();

    /// <summary>The address that is called, given the right one and the patient's person number: a person number has no place in it.</summary>
    public Func<Uri, string, Uri> Address { get; init; } = (address, _) => address;

    /// <summary>The scheme of the Authorization header.</summary>
    public string AuthorizationScheme { get; init; } = "DPoP";

    /// <summary>Whether the proof names the token (<c>ath</c>), by the operation (<see cref="Kjernejournaloperasjon"/>).</summary>
    public Func<string, bool> ProofNamesToken { get; init; } = _ => true;

    /// <summary>True when the server's certificate must be one that is trusted, for the server's name.</summary>
    public bool ChecksCertificate { get; init; } = true;

    /// <summary>How long an answer is waited for.</summary>
    public TimeSpan Patience { get; init; } = Tjenestenett.Vanlig;

    /// <summary>True when an answer with fields that the system does not know is read all the same.</summary>
    public bool ToleratesUnknownFields { get; init; } = true;

    /// <summary>How many times a failed call is repeated at once; 10 at most.</summary>
    public int RetriesAfterError { get; init; }

    /// <summary>True when nothing more is called for the patient after an error, until the indicator has been called anew.</summary>
    public bool StopsAfterError { get; init; } = true;

    /// <summary>True when kjernejournal is called again after an error without the system being started anew.</summary>
    public bool RecoversWithoutRestart { get; init; } = true;

    /// <summary>True when calls that failed are kept, and sent when the service is back.</summary>
    public bool QueuesFailedCalls { get; init; }

    // Log

    /// <summary>True when the code of an error is written in the log.</summary>
    public bool LogsErrorCode { get; init; } = true;

    /// <summary>True when the event id of an error, the service's and the system's own, is written in the log.</summary>
    public bool LogsEventId { get; init; } = true;

    /// <summary>True when the patient's person number is written in the log.</summary>
    public bool LogsPersonNumber { get; init; }

    /// <summary>True when tokens, one-time codes and verifiers are written in the log.</summary>
    public bool LogsSecrets { get; init; }

    /// <summary>True when each look-up is written in the log over look-ups.</summary>
    public bool LogsAccess { get; init; } = true;

    /// <summary>The access basis as it stands in the log over look-ups, given the one that the user chose.</summary>
    public Func<string, string?> BasisInAccessLog { get; init; } = basis => basis;

    // Attest and token

    /// <summary>The purpose of use in the attest, given the access basis; null for the indicator, which has none.</summary>
    public Func<string?, string> PurposeOfUse { get; init; } = Formal.Av;

    /// <summary>The patient that an attest is made for, given the one that is open and the one that was open before.</summary>
    public Func<CastPatient, CastPatient?, CastPatient> PatientOfAttest { get; init; } = (now, _) => now;

    /// <summary>The code system of a person number, given whether it is a D-number.</summary>
    public Func<bool, string> PersonNumberSystem { get; init; } = dnr => dnr ? Attestskriver.Dnr : Attestskriver.Fnr;

    /// <summary>The organisation number of the attest's main unit (<c>legal_entity</c>), given the organisation that is worked for.</summary>
    public Func<Valgtvirksomhet, string> LegalEntity { get; init; } = organisation => organisation.Orgnr;

    /// <summary>When an attest says that it was made (<c>toa</c>), given when it was.</summary>
    public Func<DateTimeOffset, DateTimeOffset> TimeOfAttestation { get; init; } = made => made;

    /// <summary>True when the attest refers to the decision that it rests on (<c>decision_ref</c>).</summary>
    public bool SendsDecision { get; init; } = true;

    /// <summary>Changes the attest as it is sent.</summary>
    public Func<JsonObject, JsonObject> Attest { get; init; } = attest => attest;

    /// <summary>How old an attest may be before another is made; it holds for 60 minutes (ATT-58).</summary>
    public TimeSpan AttestLifetime { get; init; } = TimeSpan.FromMinutes(55);

    /// <summary>True when a call that was refused since the attest is too old is made once more with a new attest.</summary>
    public bool AttestsAnewWhenExpired { get; init; } = true;

    /// <summary>True when attests, and the tokens that carry them, are dropped when another patient is opened or the patient is closed.</summary>
    public bool DropsAttestAtPatientSwitch { get; init; } = true;

    /// <summary>True when attests and their tokens are dropped when another user takes over, and at logout.</summary>
    public bool DropsAttestAtUserSwitch { get; init; } = true;

    /// <summary>True when attests and their tokens are dropped when the user works for another organisation.</summary>
    public bool DropsAttestAtOrganisationSwitch { get; init; } = true;

    // Indicator

    /// <summary>True when the system has the icon.</summary>
    public bool ShowsIndicator { get; init; } = true;

    /// <summary>True when the patient is open before the indicator has been answered.</summary>
    public bool OpensPatientFirst { get; init; } = true;

    /// <summary>True when the former patient's icon is gone at once when another patient is opened.</summary>
    public bool ClearsIconAtSwitch { get; init; } = true;

    /// <summary>True when an answer is dropped when its patient is no longer open.</summary>
    public bool DropsLateAnswer { get; init; } = true;

    /// <summary>The icon of a status that is not 1 to 4; 0 is the service's own error icon.</summary>
    public Func<int, string> IconOfUnknownStatus { get; init; } = _ => Indikatorvisning.IngenKontakt;

    /// <summary>The icon of a call that failed, given the last icon that a call led to.</summary>
    public Func<string?, string> IconOfError { get; init; } = _ => Indikatorvisning.IngenKontakt;

    /// <summary>The icon's text, given the service's (<c>returTekst</c>).</summary>
    public Func<string?, string?> Tooltip { get; init; } = text => text;

    /// <summary>The icon's text after an error, given the service's (<c>brukermelding</c>); null when it had none.</summary>
    public Func<string?, string?> TooltipOfError { get; init; } = text => text ?? Indikatorvisning.UtenKontakt;

    /// <summary>Whether an icon can be clicked.</summary>
    public Func<string, bool> IsClickable { get; init; } = icon => icon is "2" or "3" or "4" or Indikatorvisning.IngenKontakt;

    // Portal

    /// <summary>The access basis when the user has chosen none, given the last that was chosen; null stops.</summary>
    public Func<string?, string?> BasisWhenNoneChosen { get; init; } = _ => null;

    /// <summary>The access basis that is sent, given the one that the user chose.</summary>
    public Func<string, string> BasisSent { get; init; } = basis => basis;

    /// <summary>True when nothing is opened for a user who is not logged in by HelseID.</summary>
    public bool DemandsLogin { get; init; } = true;

    /// <summary>The patient that the session is made for, given the one that is open and the one that was open before.</summary>
    public Func<CastPatient, CastPatient?, CastPatient> PatientOfSession { get; init; } = (now, _) => now;

    /// <summary>The next verifier, given the last.</summary>
    public Func<string?, string?> Verifier { get; init; } = _ => Engangsverdier.Ny();

    /// <summary>Changes the body that a session is made with.</summary>
    public Func<JsonObject, JsonObject> CreateBody { get; init; } = body => body;

    /// <summary>Changes the parameters that the page is opened with; the patient's person number has no place there.</summary>
    public Func<IReadOnlyDictionary<string, string>, string, IReadOnlyDictionary<string, string>> PageParameters { get; init; } = (p, _) => p;

    /// <summary>True when a one-time code is used once alone.</summary>
    public bool UsesCodeOnce { get; init; } = true;

    /// <summary>True when a page that shows another patient than the open one is closed.</summary>
    public bool ComparesPatientOfPage { get; init; } = true;

    /// <summary>True when a refusal is the end of it; false asks again with the basis for emergencies, as if a block could be passed by.</summary>
    public bool RespectsBlock { get; init; } = true;

    /// <summary>What the user is told of an error, given what a healthy system says; null tells nothing.</summary>
    public Func<string, string?> TellsError { get; init; } = text => text;

    // Heartbeat

    /// <summary>True when an open session is kept alive.</summary>
    public bool Refreshes { get; init; } = true;

    /// <summary>How long after opening the first refresh comes.</summary>
    public TimeSpan FirstRefresh { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long after a refresh the next comes, given how long the token lasts.</summary>
    public Func<TimeSpan, TimeSpan> NextRefresh { get; init; } = lifetime => lifetime * 0.8;

    /// <summary>True when a new token is fetched before each refresh.</summary>
    public bool FetchesTokenForRefresh { get; init; } = true;

    /// <summary>True when the session is refreshed with the token that was fetched for it; false with the one that it was made with.</summary>
    public bool RefreshesWithNewToken { get; init; } = true;

    /// <summary>True when the user is told that the session could not be kept.</summary>
    public bool TellsRefreshFailure { get; init; } = true;

    /// <summary>True when the window is closed when the session could not be kept.</summary>
    public bool ClosesAtRefreshFailure { get; init; } = true;

    // End of a session

    /// <summary>True when the session is ended, and its window closed, when another patient is opened.</summary>
    public bool EndsSessionAtPatientSwitch { get; init; } = true;

    /// <summary>True when the session is ended, and its window closed, when the patient is closed.</summary>
    public bool EndsSessionAtPatientClose { get; init; } = true;

    /// <summary>True when the session is ended, and its window closed, when another user takes over.</summary>
    public bool EndsSessionAtUserSwitch { get; init; } = true;

    /// <summary>True when the session is ended, and its window closed, when the user works for another organisation.</summary>
    public bool EndsSessionAtOrganisationSwitch { get; init; } = true;

    /// <summary>True when the session is ended, and its window closed, at logout.</summary>
    public bool EndsSessionAtLogout { get; init; } = true;

    /// <summary>True when closing the window ends the session as well.</summary>
    public bool EndsSessionAtWindowClose { get; init; } = true;

    /// <summary>True when closing the window tells the service, and not the screen alone; it holds for every end.</summary>
    public bool TellsServiceOfEnd { get; init; } = true;

    /// <summary>True when a session that another user left open is used for the next one who opens kjernejournal.</summary>
    public bool SharesSession { get; init; }

    /// <summary>True when kjernejournal is opened for the next patient without being asked for, on the last basis.</summary>
    public bool ReopensAtPatientSwitch { get; init; }

    // Switching off

    /// <summary>True when nothing is called while the integration is switched off for all.</summary>
    public bool HeedsOffSwitch { get; init; } = true;

    /// <summary>True when nothing is called for a user who has no access.</summary>
    public bool HeedsUserAccess { get; init; } = true;

    /// <summary>True when it is asked whether the user has access each time that the user asks for something, and not for the icon alone.</summary>
    public bool ChecksAccessOfUser { get; init; } = true;

    /// <summary>True when the icon is hidden while the integration is switched off.</summary>
    public bool HidesIconWhenOff { get; init; } = true;

    // Critical information

    /// <summary>What concerns critical information alone.</summary>
    public KritiskInformasjonPolicies KritiskInformasjon { get; init; } = new();

    // Look-ups

    /// <summary>How lab results, documents and medicines are looked up.</summary>
    public OppslagPolicies Oppslag { get; init; } = new();
}
