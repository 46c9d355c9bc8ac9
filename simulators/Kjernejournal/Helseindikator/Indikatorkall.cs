using System.Text.Json;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Jose;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Simulators.Kjernejournal.Helseindikator;

/// <summary>A call to helseindikator as it was read; a value whatever was sent.</summary>
internal sealed record Indikatorkall
{
    /// <summary>The service's base; tickets are made there.</summary>
    public const string Sti = "/v1/helseindikator";

    /// <summary>Where the status is asked for by token.</summary>
    public const string Statussti = Sti + "/status";

    /// <summary>Whether the service answers.</summary>
    public const string Pingsti = "/v1/ping";

    private static readonly string[] Samtykker = ["HPMOTTATTSAMTYKKE", "HPAKUTT", "HPUNNTAK"];

    /// <summary>The operation; null when there is none at the address.</summary>
    public string? Operasjon { get; private init; }

    /// <summary>The headers.</summary>
    public required Kallhoder Hoder { get; init; }

    /// <summary>What is wrong with address, headers or body; null when nothing is.</summary>
    public Kjfeil? Feil { get; private init; }

    /// <summary>The citizen, whatever was written.</summary>
    public string? Fnr { get; private init; }

    /// <summary>The consent that a ticket is to be bound to; null for none.</summary>
    public string? Samtykke { get; private init; }

    /// <summary>Reads a call.</summary>
    public static Indikatorkall Les(SimulatedCall call)
    {
        var hoder = Kallhoder.Les(call, KjernejournalHoder.EpjSystem);
        var (operation, method) = call.Path switch
        {
            Sti => (Kjernejournaloperasjoner.IndikatorMedBillett, "POST"),
            Statussti => (Kjernejournaloperasjoner.IndikatorMedToken, "POST"),
            Pingsti => (Kjernejournaloperasjoner.Ping, "GET"),
            _ => (null, ""),
        };
        return operation is null ? new() { Hoder = hoder, Feil = Kjfeilkatalog.UkjentAdresse(call.Path) }
            : call.Method != method ? new() { Hoder = hoder, Operasjon = operation, Feil = Kjfeilkatalog.FeilMetode(method, call.Method) }
            : operation == Kjernejournaloperasjoner.Ping ? new() { Hoder = hoder, Operasjon = operation }
            : LesKropp(call, hoder) with { Operasjon = operation };
    }

    /// <summary>The facts.</summary>
    public Dictionary<string, string> Fakta() => Hoder.Fakta()
        .Med(KjernejournalFacts.Pasient, NationalId.TryParse(Fnr, out _) ? Fnr : null)
        .Med(KjernejournalFacts.Grunnlag, Samtykke);

    private static Indikatorkall LesKropp(SimulatedCall call, Kallhoder hoder)
    {
        var body = Kroppslesing.Les(call.Body);
        var fnr = body is { } here ? JwsReading.Text(here, "fnr") : null;
        var samtykke = body is { } there ? Felt(there, "samtykke") : null;
        var known = samtykke is null || Samtykker.Contains(samtykke);
        return new()
        {
            Hoder = hoder,
            Fnr = fnr,
            Samtykke = known ? samtykke : null,
            Feil = hoder.Feil
                ?? (body is null ? Kjfeilkatalog.UgyldigKall("Forventet et JSON-objekt uten gjentatte felter, fikk noe annet.")
                : string.IsNullOrEmpty(fnr) ? Kjfeilkatalog.UgyldigFnr
                : known ? null
                : Kjfeilkatalog.UgyldigKall($"Forventet «samtykke» {string.Join(", ", Samtykker)}, fikk «{JournalText.Of(samtykke ?? "")}».")),
        };
    }

    // What is no text is as wrong as a text that is not known.
    private static string? Felt(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? JwsReading.Text(body, name) ?? "annet enn tekst" : null;
}
