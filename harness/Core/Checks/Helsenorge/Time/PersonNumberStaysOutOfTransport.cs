using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>No person number stands in address or headers of a call to Helsenorge: those are logged along the way.</summary>
public sealed partial class PersonNumberStaysOutOfTransport : ITimeCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "person-number-stays-out-of-helsenorge-transport";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-SAM-3-04");

    /// <inheritdoc/>
    public string Rule => "Fødselsnummer og D-nummer skal ikke stå i adressen eller i hodene i kall til Helsenorge.";

    /// <inheritdoc/>
    public string Source => "Helsenorges wiki, HelsenorgeAktivSjekken (2043478017): POST, så nummeret ikke står i adressen";

    // Tokens and proofs are judged where they are read; as text they are only letters that may look like anything.
    private static readonly string[] Hemmelige = ["Authorization", "DPoP"];

    bool ITimeCheck.Gjelder(Timeutveksling utveksling) => utveksling.ErHelsenorge;

    IEnumerable<Avvik> ITimeCheck.Avvik(Timeutveksling utveksling)
    {
        var request = utveksling.Exchange.Request;
        if (Finnes($"{request.StartLine} {Uri.UnescapeDataString(request.StartLine)}"))
        {
            yield return Feil("adressen");
        }

        foreach (var header in request.Headers.Where(header => !Hemmelige.Contains(header.Key, StringComparer.OrdinalIgnoreCase) && Finnes(header.Value)))
        {
            yield return Feil($"hodet {header.Key}");
        }
    }

    // The number itself is not repeated in the finding.
    private static Avvik Feil(string place) => new(
        "Pasientens fødselsnummer blir liggende i logger på veien til Helsenorge.",
        "Fødselsnummer bare i kroppen.",
        $"Et fødselsnummer eller D-nummer i {place}.",
        "Send nummeret i meldingens kropp.");

    private static bool Finnes(string text) => NationalId.In(Guids().Replace(text, "-")).Any();

    // The last group of a random id is now and then a letter and eleven digits that happen to be valid.
    [GeneratedRegex("(?<![0-9A-Za-z])[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?![0-9A-Za-z])")]
    private static partial Regex Guids();
}
