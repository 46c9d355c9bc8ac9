using System.Globalization;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>The reference numbers that Reseptformidleren gives out (M4.2).</summary>
internal static class Referansenummer
{
    /// <summary>The most numbers in one order; a bound of the simulator's own.</summary>
    public const int StorsteBestilling = 100;

    /// <summary>The number with this running index: ten digits, so that it is never mistaken for a person number.</summary>
    /// <remarks>The real numbers' form is not public; their order is scattered so that a neighbour cannot be guessed.</remarks>
    public static string Nr(int index) =>
        (1_000_000_000 + (((long)index * 7_368_787) + 123_456_789) % 9_000_000_000).ToString(CultureInfo.InvariantCulture);
}
