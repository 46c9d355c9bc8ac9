using AcceptanceHarness.ReferenceSystem.Kjernejournal;
using AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Policies;

/// <summary>Everything of look-ups in kjernejournal that a seeded defect may change; the values here are the healthy ones.</summary>
internal sealed record OppslagPolicies
{
    // Access basis

    /// <summary>The access basis of what the user chose; null for what is not on the list, and stops.</summary>
    public Func<string, string?> Basis { get; init; } = Grunnlagsvalg.Kode;

    /// <summary>The access basis when the user has chosen none, given the last that was chosen; null stops.</summary>
    public Func<string?, string?> BasisWhenNoneChosen { get; init; } = _ => null;

    /// <summary>The code that an access basis is sent as.</summary>
    public Func<string, string> BasisCode { get; init; } = basis => basis;

    /// <summary>The header that a search for lab results has its access basis in.</summary>
    public string ReportBasisHeader { get; init; } = ProvesvarHoder.Tilgangsgrunnlag;

    /// <summary>True when what is locked is opened only when an answer has told that something is.</summary>
    public bool OpensOnlyToldLocks { get; init; } = true;

    /// <summary>True when what is locked is opened as soon as an answer tells that something is, without the user asking.</summary>
    public bool OpensLockUnasked { get; init; }

    /// <summary>True when the choice to open what is locked holds for the next look-up of the same patient too.</summary>
    public bool RemembersOpening { get; init; }

    /// <summary>True when the choice to open what is locked holds for the next patient too.</summary>
    public bool CarriesOpeningToNextPatient { get; init; }

    /// <summary>True when nothing more is looked up for a patient who has blocked the user by name.</summary>
    public bool RespectsBlock { get; init; } = true;

    // Tokens and headers

    /// <summary>The scopes that a token is asked for, given those that the look-up needs; none asks for all that the login has.</summary>
    public Func<IReadOnlyList<string>, IReadOnlyList<string>> TokenScopes { get; init; } = scopes => scopes;

    /// <summary>The role that a search for lab results says, given the authorisation in the attest.</summary>
    public Func<string, string> Role { get; init; } = authorisation => authorisation;

    /// <summary>True when medicines are looked up with a ticket of helseindikator.</summary>
    public bool UsesTicket { get; init; } = true;

    /// <summary>What a ticket is kept and used again by, given the attest of the look-up; null when each look-up has its own.</summary>
    public Func<Attest, string?> TicketKeptBy { get; init; } = _ => null;

    // Answers

    /// <summary>True when all pages of an answer are fetched.</summary>
    public bool FetchesAllPages { get; init; } = true;

    /// <summary>True when the user is told that there is more than what was fetched.</summary>
    public bool TellsOfMore { get; init; } = true;

    /// <summary>The state that is shown, given what the answer says.</summary>
    public Func<Innsynstilstand, Innsynstilstand> StateShown { get; init; } = state => state;

    /// <summary>The state of documents that is shown, given what the answer says.</summary>
    public Func<Innsynstilstand, Innsynstilstand> DocumentStateShown { get; init; } = state => state;

    /// <summary>True when an answer about another patient is dropped.</summary>
    public bool ChecksPatientOfAnswer { get; init; } = true;

    /// <summary>True when an answer is dropped when its patient is no longer open.</summary>
    public bool DropsLateAnswer { get; init; } = true;

    /// <summary>True when what was fetched is gone when patient, user or organisation changes.</summary>
    public bool DropsAtSwitch { get; init; } = true;

    // What is shown

    /// <summary>The most rows that are shown.</summary>
    public int MostRows { get; init; } = int.MaxValue;

    /// <summary>Whether a lab result is shown, given the code system of its analysis; null for one without code.</summary>
    public Func<string?, bool> ShowsCodeSystem { get; init; } = _ => true;

    /// <summary>Whether a value that is text and no number is shown.</summary>
    public bool ShowsTextValues { get; init; } = true;

    /// <summary>Whether comments of the laboratory are shown.</summary>
    public bool ShowsComments { get; init; } = true;

    /// <summary>A number as it is shown, given the number that was answered.</summary>
    public Func<decimal, decimal> Number { get; init; } = number => number;

    /// <summary>True when the parts of a lab result are shown with it.</summary>
    public bool ShowsParts { get; init; } = true;

    /// <summary>How many withheld documents the user is told of, given how many there are.</summary>
    public Func<int, int> WithheldShown { get; init; } = count => count;

    /// <summary>The product as it is shown, given what the prescription says.</summary>
    public Func<string, string> Product { get; init; } = product => product;

    /// <summary>The dosing as it is shown, given what the prescription says.</summary>
    public Func<string, string> Dosing { get; init; } = dosing => dosing;

    /// <summary>True when it is shown that a medicine has been dispensed.</summary>
    public bool ShowsDispensed { get; init; } = true;

    /// <summary>True when each look-up is written in the log over look-ups.</summary>
    public bool LogsAccess { get; init; } = true;
}
