using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks;

/// <summary>How a check ties what it saw to itself and to the exchange.</summary>
internal static class Funnlaging
{
    /// <summary>A finding of this check in this exchange.</summary>
    public static Finding Funn(this ICheck check, Exchange exchange, Avvik avvik) => new()
    {
        Criterion = check.Criterion,
        Check = check.Id,
        Alvor = avvik.Alvor,
        KreverPerson = avvik.KreverPerson,
        Sentence = avvik.Setning,
        Expected = avvik.Forventet,
        Received = avvik.Mottatt,
        Fix = avvik.Retting,
        Exchanges = [.. avvik.AndreUtvekslinger, exchange.Number],
        Antakelser = avvik.Antakelser,
    };

    /// <summary>The fact by name, or null.</summary>
    public static string? Fakta(this Exchange exchange, string name) => exchange.Facts.GetValueOrDefault(name);
}
