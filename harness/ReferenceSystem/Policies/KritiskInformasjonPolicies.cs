using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Policies;

/// <summary>Everything of critical information that a seeded defect or a healthy variant may change; the values here are the healthy ones.</summary>
internal sealed record KritiskInformasjonPolicies
{
    /// <summary>What the user is told when the lists are empty: nothing is registered, which says nothing of the patient.</summary>
    public const string Ingenting = "Ingenting er registrert som kritisk informasjon i kjernejournal. Spør pasienten.";

    // Calls

    /// <summary>The name that a header is sent by, given its newer name (<see cref="KjernejournalHoder"/>).</summary>
    public Func<string, string> Header { get; init; } = name => name;

    /// <summary>The user's role as it is sent, given the code of the attest's authorisation; null leaves it out.</summary>
    public Func<string, string?> Role { get; init; } = Rolle.Kodet;

    /// <summary>True when the status is asked for before anything is read or written for the patient.</summary>
    public bool AsksStatusFirst { get; init; } = true;

    /// <summary>The access basis when the user has chosen none, given the last that was chosen; null stops.</summary>
    public Func<string?, string?> BasisWhenNoneChosen { get; init; } = _ => null;

    /// <summary>The access basis of a word that is not on the list; null stops.</summary>
    public Func<string, string?> BasisOfUnknown { get; init; } = _ => null;

    /// <summary>The access basis that is read with, given the one that was chosen, whether the user asks for what is restricted, and whether anything is.</summary>
    public Func<string, bool, bool, string> BasisRead { get; init; } = (basis, asked, restricted) => asked && restricted ? Forhoyelse.Av(basis) : basis;

    /// <summary>The access basis as it is sent; null leaves it out.</summary>
    public Func<string, string?> BasisSent { get; init; } = basis => basis;

    /// <summary>True when the service's own page for critical information is not read at all for a patient who has blocked the user.</summary>
    public bool RespectsBlock { get; init; } = true;

    // What is shown

    /// <summary>Whether an entry is shown as one that holds, given its status.</summary>
    public Func<string, bool> IsCurrent { get; init; } = status => status == Opplysning.Gjeldende;

    /// <summary>Whether a red warning is shown, given what the service says.</summary>
    public Func<Kritiskstatus, bool> Warns { get; init; } = status => status.HarAktiv;

    /// <summary>What the user is told when there is no entry.</summary>
    public string EmptyText { get; init; } = Ingenting;

    /// <summary>What is shown when the fetching failed, given what a healthy system shows.</summary>
    public Func<Kritiskvisning, Kritiskvisning> ShownAtError { get; init; } = shown => shown;

    /// <summary>What is shown when the patient has blocked health workers, given what a healthy system shows.</summary>
    public Func<Kritiskvisning, Kritiskvisning> ShownWhenBlocked { get; init; } = shown => shown;

    /// <summary>True when what is asked for is read anew, also when there is a copy.</summary>
    public bool ReadsAnew { get; init; } = true;

    /// <summary>True when the copy is read anew when the indicator says that the service's is newer.</summary>
    public bool HeedsIndicator { get; init; } = true;

    /// <summary>True when an answer is dropped when its patient is no longer open.</summary>
    public bool DropsLateAnswer { get; init; } = true;

    /// <summary>True when the copy is dropped when another patient is opened or the patient is closed.</summary>
    public bool DropsAtPatientSwitch { get; init; } = true;

    /// <summary>True when the copy is dropped when another user takes over, and at logout.</summary>
    public bool DropsAtUserSwitch { get; init; } = true;

    /// <summary>True when the copy is dropped when the user works for another organisation.</summary>
    public bool DropsAtOrganisationSwitch { get; init; } = true;

    // What is written

    /// <summary>Changes a new entry as it is sent.</summary>
    public Func<JsonObject, JsonObject> Created { get; init; } = resource => resource;

    /// <summary>Changes an update as it is sent.</summary>
    public Func<JsonObject, JsonObject> Updated { get; init; } = resource => resource;

    /// <summary>The version that a change says it builds on, given the entry: the one that was read last.</summary>
    public Func<Opplysning, string> Version { get; init; } = entry => entry.Versjon;

    /// <summary>True when an entry is read again after a conflict of versions; what the user wrote waits for the user.</summary>
    public bool ReadsAfterConflict { get; init; } = true;

    /// <summary>True when a change is sent again at once after a conflict, on the version that the service is guessed to have.</summary>
    public bool RepeatsAfterConflict { get; init; }

    /// <summary>True when a deletion is sent to the service, and not only shown.</summary>
    public bool SendsDeletion { get; init; } = true;

    /// <summary>True when an entry that the service says is gone is shown as deleted.</summary>
    public bool HeedsGone { get; init; } = true;
}
