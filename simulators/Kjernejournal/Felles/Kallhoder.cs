using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.Felles;

/// <summary>The headers that every call to kjernejournal has: which system calls, and the event's id.</summary>
/// <param name="Navn">The header that the service wants the source system in.</param>
/// <param name="Kildesystem">The source system as it was said; null when it was not.</param>
/// <param name="Hendelse">The event's id as it was said; null when it was not.</param>
internal sealed partial record Kallhoder(string Navn, string? Kildesystem, string? Hendelse)
{
    /// <summary>What is wrong with them; null when nothing is.</summary>
    public Kjfeil? Feil => Kildesystem is null
        ? Kjfeilkatalog.UgyldigKall($"Forventet hodet {Navn} med fagsystemets navn og versjon, fikk ingenting.")
        : !ErKildesystem(Navn, Kildesystem)
            ? Kjfeilkatalog.UgyldigKall($"Forventet 3 til 512 tegn i {Navn}: bokstaver, tall, mellomrom og .,()-. Fikk «{JournalText.Of(Kildesystem)}».")
            : Hendelse is not null && !Hendelsesid().IsMatch(Hendelse)
                ? Kjfeilkatalog.UgyldigKall($"Forventet høyst 128 bokstaver, tall og bindestreker i {KjernejournalHoder.Hendelse}, fikk «{JournalText.Of(Hendelse)}».")
                : null;

    /// <summary>The event's id of the answer: the client's own where it can be used.</summary>
    public string Svarhendelse => Hendelse is not null && Hendelsesid().IsMatch(Hendelse) ? Hendelse : Guid.NewGuid().ToString();

    /// <summary>Reads them.</summary>
    /// <param name="call">The call.</param>
    /// <param name="navn">The header that the service wants the source system in.</param>
    /// <param name="hendelse">The header of the event's id.</param>
    public static Kallhoder Les(SimulatedCall call, string navn, string hendelse = KjernejournalHoder.Hendelse) =>
        new(navn, call.Header(navn), call.Header(hendelse));

    /// <summary>The facts.</summary>
    public Dictionary<string, string> Fakta() => new Dictionary<string, string>(StringComparer.Ordinal) { [KjernejournalFacts.KildesystemHode] = Navn }
        .Med(KjernejournalFacts.Kildesystem, Kildesystem)
        .Med(KjernejournalFacts.Hendelse, Hendelse);

    // Only Innlogging's page says which signs; X-EPJ-System's own example has letters, digits, spaces and dots (antakelse A-306).
    private static bool ErKildesystem(string header, string value) =>
        header == KjernejournalHoder.EpjSystem ? value.Trim().Length is >= 3 and <= 512 : Tegn().IsMatch(value);

    [GeneratedRegex(@"\A[\p{L}\p{Nd} .,()\-]{3,512}\z")]
    private static partial Regex Tegn();

    [GeneratedRegex(@"\A[A-Za-z0-9-]{1,128}\z")]
    private static partial Regex Hendelsesid();
}
