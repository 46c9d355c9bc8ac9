using System.Text.RegularExpressions;

namespace AcceptanceHarness.Features.Drivers.Carriers;

/// <summary>Splits a command line into program and arguments, without any shell.</summary>
internal static partial class CommandLine
{
    /// <summary>The words; what stands in quotes is one word.</summary>
    public static IReadOnlyList<string> Split(string command) =>
        [.. Word().Matches(command).Select(word => word.Groups["q"].Success ? word.Groups["q"].Value : word.Value)];

    [GeneratedRegex("\"(?<q>[^\"]*)\"|'(?<q>[^']*)'|[^\\s\"']+")]
    private static partial Regex Word();
}
