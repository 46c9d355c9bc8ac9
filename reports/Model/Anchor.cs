using System.Globalization;

namespace AcceptanceHarness.Reports.Model;

internal static class Anchor
{
    public static string Exchange(long number) => string.Create(CultureInfo.InvariantCulture, $"utveksling-{number}");

    public static string Scenario(int order) => string.Create(CultureInfo.InvariantCulture, $"scenario-{order}");

    public static string Criterion(string id) => $"kriterium-{id}";

    public static string Deviation(int order) => string.Create(CultureInfo.InvariantCulture, $"avvik-{order}");
}
