using System.Text.Json;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.Provetjeneste;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Reads what the journal says of calls to HelseID and to the service behind it.</summary>
internal static class HelseIdfakta
{
    public const string HelseId = HelseIdSimulator.SystemName;
    public const string Tjeneste = ProvetjenesteSimulator.SystemName;

    /// <summary>The scenario's calls of an operation of HelseID.</summary>
    public static IReadOnlyList<Exchange> Kall(this Scene scene, params string[] operasjoner) =>
        [.. scene.Exchanges.Where(e => e.System == HelseId && operasjoner.Contains(e.Operation))];

    /// <summary>The scenario's calls to the service.</summary>
    public static IReadOnlyList<Exchange> Tjenestekall(this Scene scene) => [.. scene.Exchanges.Where(e => e.System == Tjeneste)];

    /// <summary>The scenario's calls to the service, as the system itself or for a user.</summary>
    public static IReadOnlyList<Exchange> Tjenestekall(this Scene scene, string som) =>
        [.. scene.Tjenestekall().Where(e => e.Request.StartLine.Contains($"/{som}/", StringComparison.Ordinal))];

    /// <summary>What a scenario about a fault shows, shows only when the fault met a call.</summary>
    /// <exception cref="NotDecidedException">It met none.</exception>
    public static void KrevAtFeilenTraff(this Scene scene)
    {
        if (scene.Faults.Count > 0 && !scene.Exchanges.Any(e => e.Faults.Count > 0))
        {
            throw new NotDecidedException("Feilen som scenariet handler om, traff ikke noe kall fra fagsystemet. Se de enkleste scenariene for HelseID først.");
        }
    }

    public static string? Fakta(this Exchange exchange, string navn) => exchange.Facts.GetValueOrDefault(navn);

    /// <summary>Whether it was answered with success.</summary>
    public static bool ErBesvart(this Exchange exchange) => exchange.Response?.StartLine.Contains(" 200 ", StringComparison.Ordinal) ?? false;

    /// <summary>A claim of the JSON in a fact, as text; null when it is not there.</summary>
    public static string? Krav(this Exchange exchange, string fakta, string krav) =>
        exchange.Json(fakta) is { } json ? JwsReading.Text(json, krav) : null;

    /// <summary>A claim of the JSON in a fact, as seconds; null when it is not there.</summary>
    public static long? Sekunder(this Exchange exchange, string fakta, string krav) =>
        exchange.Json(fakta) is { } json ? JwsReading.Seconds(json, krav) : null;

    /// <summary>The first value of a parameter; null when it was not sent.</summary>
    public static string? Parameter(this Exchange exchange, string navn) =>
        exchange.Json(HelseIdFacts.Parametre) is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty(navn, out var verdier)
            && verdier.ValueKind == JsonValueKind.Array
            ? verdier.EnumerateArray().Select(v => v.GetString()).FirstOrDefault()
            : null;

    /// <summary>What a login asks for by name: by the request object where it has one, else by the form; null when it asks for nothing.</summary>
    public static string? Onske(this Exchange exchange, string navn) => exchange.Krav(HelseIdFacts.ObjektKrav, navn) ?? exchange.Parameter(navn);

    public static JsonElement? Json(this Exchange exchange, string fakta)
    {
        if (exchange.Fakta(fakta) is not { } text)
        {
            return null;
        }

        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
