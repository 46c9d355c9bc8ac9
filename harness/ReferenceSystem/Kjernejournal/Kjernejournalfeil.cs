using System.Text.Json;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;
using AcceptanceHarness.Wire.Jose;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>Why kjernejournal did not do what it was asked.</summary>
internal sealed record Kjernejournalfeil
{
    private static readonly string[] Hendelseshoder = [KjernejournalHoder.Hendelse, KjernejournalHoder.NhnHendelse, ProvesvarHoder.Hendelse];

    /// <summary>Another patient was opened before kjernejournal answered.</summary>
    public static Kjernejournalfeil Forlatt { get; } = new() { Kode = nameof(Forlatt), Brukermelding = "En annen pasient ble åpnet før kjernejournal svarte" };

    /// <summary>What the service says to the user; null when it says nothing.</summary>
    public string? Brukermelding { get; init; }

    /// <summary>The service's code, or in its place what kind of thing went wrong.</summary>
    public required string Kode { get; init; }

    /// <summary>What the patient's privacy settings say; null when it is about something else.</summary>
    public Innsynstilstand? Personvern { get; init; }

    /// <summary>The event's id in the service.</summary>
    public string? Hendelse { get; init; }

    /// <summary>True when the service refused; false when it has an error, or did not answer.</summary>
    public bool ErAvslag { get; init; }

    /// <summary>The HTTP status; 0 when the service did not answer.</summary>
    public int Status { get; init; }

    /// <summary>True when the attest was too old.</summary>
    public bool AttestErForGammel { get; init; }

    /// <summary>What the user is told when no icon says it.</summary>
    public string Melding => Brukermelding is null
        ? $"{Indikatorvisning.UtenKontakt}. Vent litt og prøv igjen."
        : $"{Brukermelding}{(Brukermelding.EndsWith('.') ? "" : ".")} Kjernejournal er ikke åpnet.";

    /// <summary>Reads an answer that is not a success.</summary>
    public static Kjernejournalfeil Av(Nettsvar svar)
    {
        var body = svar.Objekt();
        var utfall = Operasjonsutfall.Les(body);
        return new Kjernejournalfeil
        {
            Brukermelding = Tekst(body, "brukermelding") ?? utfall?.Tekst,
            Personvern = utfall?.Personvern,
            Kode = Trygg(Tekst(body, "feilkode") ?? utfall?.Kode) ?? $"HTTP {(int)svar.Status}",
            Status = (int)svar.Status,
            Hendelse = Hendelsen(svar),
            ErAvslag = (int)svar.Status is >= 400 and < 500,
            AttestErForGammel = svar.Innhold.Contains("attestation_has_expired", StringComparison.Ordinal),
        };
    }

    /// <summary>What went wrong before the service could answer.</summary>
    public static Kjernejournalfeil Av(HelseIdFeil feil) => new() { Kode = Trygg(feil.Kode) ?? feil.Art.ToString(), ErAvslag = feil.ErAvslag };

    /// <summary>An answer that is a success, but cannot be used.</summary>
    public static Kjernejournalfeil Uleselig(Nettsvar svar) =>
        new() { Kode = nameof(Uleselig), Hendelse = Hendelsen(svar) };

    /// <summary>The event's id in an answer; null when it has none.</summary>
    public static string? Hendelsen(Nettsvar svar) => Trygg(Hendelseshoder.Select(svar.Hoder.GetValueOrDefault).FirstOrDefault(id => id is not null));

    /// <summary>With what a page says of it.</summary>
    public Kjernejournalfeil MedSide(Portalside? side) => this with { Brukermelding = side?.Melding ?? Brukermelding, Kode = Trygg(side?.Feilkode) ?? Kode };

    private static string? Tekst(JsonElement? body, string navn) =>
        body is { } given && JwsReading.Text(given, navn) is { Length: > 0 } text ? text : null;

    /// <summary>A code as it may stand in a log: it came from outside.</summary>
    private static string? Trygg(string? kode) =>
        kode is { Length: > 0 } ? new([.. kode.Where(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-').Take(128)]) : null;
}
