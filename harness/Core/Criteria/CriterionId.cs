using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Criteria;

/// <summary>The stable id of an acceptance criterion, for example <c>AK-ERE-2-01</c>; never reused, never renumbered.</summary>
[JsonConverter(typeof(CriterionIdJsonConverter))]
public readonly partial record struct CriterionId
{
    private CriterionId(string value, string solution, int group)
    {
        Value = value;
        Solution = solution;
        Group = group;
    }

    /// <summary>The id as it is written in the feature file.</summary>
    public string Value { get; }

    /// <summary>The solution code: HID, ERE, ERU, SFM, KJ, HNO, SAM or RAP.</summary>
    public string Solution { get; }

    /// <summary>1 meets the requirements, 2 makes no errors in the collaboration chain, 3 patient safety.</summary>
    public int Group { get; }

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is not of the form AK-LØSNING-GRUPPE-NR.</exception>
    public static CriterionId Parse(string text) =>
        TryParse(text, out var id)
            ? id
            : throw new FormatException($"Forventet en kriterie-id som AK-ERE-2-01, fikk «{text}». Rett id-en i feature-filen.");

    /// <summary>Reads an id, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CriterionId id)
    {
        var match = Form().Match(text ?? "");
        id = match.Success
            ? new CriterionId(text!, match.Groups["solution"].Value, match.Groups["group"].Value[0] - '0')
            : default;
        return match.Success;
    }

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    [GeneratedRegex("^AK-(?<solution>HID|ERE|ERU|SFM|KJ|HNO|SAM|RAP)-(?<group>[123])-[0-9]{2}$")]
    private static partial Regex Form();
}
