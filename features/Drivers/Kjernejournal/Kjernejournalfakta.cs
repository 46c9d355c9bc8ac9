using System.Text.Json;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Reads what the journal says of calls to kjernejournal.</summary>
internal static class Kjernejournalfakta
{
    private static readonly TimeSpan FeilLimit = TimeSpan.FromSeconds(10);

    /// <summary>The scenario's calls to kjernejournal, of some operations or of all.</summary>
    public static IReadOnlyList<Exchange> Kjernejournalkall(this Scene scene, params string[] operasjoner) =>
    [
        .. scene.Exchanges.Where(e => e.System == KjernejournalSimulator.SystemName && (operasjoner.Length == 0 || operasjoner.Contains(e.Operation))),
    ];

    /// <summary>The same, at least so many.</summary>
    /// <exception cref="NotDecidedException">There are fewer.</exception>
    public static IReadOnlyList<Exchange> KrevKjernejournalkall(this Scene scene, int minst, params string[] operasjoner) =>
        scene.Kjernejournalkall(operasjoner) is var kall && kall.Count >= minst
            ? kall
            : throw new NotDecidedException($"Kjernejournal har fått {kall.Count} slike kall i scenariet, og det trengs {minst} for å se dette.");

    /// <summary>The last exchange's number; 0 before the first.</summary>
    public static long SisteUtveksling(this Scene scene) => scene.Exchanges.Select(e => e.Number).DefaultIfEmpty(0).Max();

    /// <summary>Waits until the journal has a call that the fault met: one that is answered late stands there late.</summary>
    /// <exception cref="NotDecidedException">It met none.</exception>
    public static async Task VentPaAtFeilenTraffAsync(this Scene scene)
    {
        await scene.Journal.WaitForAsync(
            scene.Tenant.Id, all => all.FirstOrDefault(e => e.Scenario == scene.Id && e.Faults.Count > 0), FeilLimit, TimeProvider.System, CancellationToken.None);
        scene.KrevAtFeilenTraff();
    }

    public static string? Pasient(this Exchange exchange) => exchange.Fakta(KjernejournalFacts.Pasient);

    public static string? Okt(this Exchange exchange) => exchange.Fakta(KjernejournalFacts.Okt);

    /// <summary>The person of the token.</summary>
    public static string? Person(this Exchange exchange) => exchange.Krav(HelseIdFacts.TilgangKrav, HelseIdClaims.Pid);

    /// <summary>Whether a session was made for the patient.</summary>
    public static bool ErOpprettet(this Exchange exchange) =>
        exchange.Operation == Kjernejournaloperasjoner.Opprett && exchange.Fakta(KjernejournalFacts.SvarKode) is not null;

    /// <summary>Whether it was answered with a 2xx status.</summary>
    public static bool ErVellykket(this Exchange exchange) =>
        exchange.Response?.StartLine.Split(' ') is [_, ['2', ..], ..];

    /// <summary>The attest of the token; null when it has none.</summary>
    public static JsonElement? Attest(this Exchange exchange)
    {
        if (exchange.Json(HelseIdFacts.TilgangKrav) is not { ValueKind: JsonValueKind.Object } krav
            || !krav.TryGetProperty(HelseIdClaims.Tillitsrammeverk, out var attest))
        {
            return null;
        }

        return attest.ValueKind == JsonValueKind.Array && attest.GetArrayLength() > 0 ? attest[0] : attest;
    }

    /// <summary>The text at a path of names in the attest; a list is entered by its first element. Null when it is not there.</summary>
    public static string? Attest(this Exchange exchange, params string[] sti)
    {
        var her = exchange.Attest();
        foreach (var navn in sti)
        {
            if (her is { ValueKind: JsonValueKind.Array } liste)
            {
                her = liste.GetArrayLength() > 0 ? liste[0] : null;
            }

            her = her is { ValueKind: JsonValueKind.Object } objekt && objekt.TryGetProperty(navn, out var verdi) ? verdi : null;
        }

        return her is { ValueKind: JsonValueKind.String } tekst ? tekst.GetString() : null;
    }

    /// <summary>The person number of the attest's patient.</summary>
    public static string? Attestpasient(this Exchange exchange) => exchange.Attest("patients", "identifier", "id");

    /// <summary>The purpose of use of the attest.</summary>
    public static string? Attestformal(this Exchange exchange) =>
        exchange.Attest("care_relationship", "purpose_of_use", "code") ?? exchange.Attest("care_relation", "purpose_of_use", "code");

    /// <summary>When the call was read, by the security clock, in seconds since 1970.</summary>
    public static double? Sekunder(this Exchange exchange) =>
        double.TryParse(exchange.Fakta(HelseIdFacts.Lest), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var lest) ? lest : null;

    /// <summary>The claims' own time, as seconds since 1970.</summary>
    public static long? Tid(this Exchange exchange, string krav) => exchange.Sekunder(HelseIdFacts.TilgangKrav, krav);
}
