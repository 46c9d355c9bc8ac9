using System.Text.Json;

namespace AcceptanceHarness.Simulators.Fest;

/// <summary>The built-in data as they are written down (<c>Data/fest.json</c>): names and item numbers are made up, ATC codes are real.</summary>
internal sealed record FestDatasett
{
    public required IReadOnlyList<Virkestoffrad> Virkestoffer { get; init; }

    public required IReadOnlyList<Byttegrupperad> Byttegrupper { get; init; }

    public required IReadOnlyList<Refusjonsrad> Refusjoner { get; init; }

    public required IReadOnlyList<Vilkarsrad> Vilkar { get; init; }

    public required IReadOnlyList<Varselrad> Varsler { get; init; }

    public required IReadOnlyList<Merkevarerad> Merkevarer { get; init; }

    public required IReadOnlyList<Handelsvarerad> Handelsvarer { get; init; }

    public required IReadOnlyList<Interaksjonsrad> Interaksjoner { get; init; }

    public required IReadOnlyList<Kortdoserad> Kortdoser { get; init; }

    /// <summary>Reads the built-in data.</summary>
    public static FestDatasett Les()
    {
        using var stream = typeof(FestDatasett).Assembly.GetManifestResourceStream(typeof(FestDatasett), "Data.fest.json")!;
        return JsonSerializer.Deserialize<FestDatasett>(stream, JsonSerializerOptions.Web)!;
    }
}
