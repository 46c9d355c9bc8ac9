using System.Globalization;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The client key is RSA of at least 2048 bits, or EC on P-256 or more.</summary>
public sealed class ClientKeyIsStrong : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "client-key-is-strong";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-18";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-01");

    /// <inheritdoc/>
    public string Rule => "Klientens nøkkel skal være RSA på minst 2048 bit eller EC på minst P-256";

    /// <inheritdoc/>
    public string Source => "NHNs nøkkelgenerator (RSA 4096, EC P-521); RFC 7518 kapittel 3";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) =>
        kall.ErKlientkall && kall.Fakta(HelseIdFacts.ErklaringNokkel) is not null;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        var nokkel = kall.Fakta(HelseIdFacts.ErklaringNokkel);
        if (ErSterk(nokkel!))
        {
            yield break;
        }

        yield return new(
            "Nøkkelen til klienten er så svak at andre kan regne seg fram til den.",
            "RSA 2048 eller mer, eller EC P-256, P-384 eller P-521.",
            $"{Vist.Verdi(nokkel)}.",
            "Lag et nytt nøkkelpar med NHNs nøkkelgenerator, og registrer den offentlige nøkkelen.");
    }

    private static bool ErSterk(string nokkel) => nokkel.Split(' ') switch
    {
        ["RSA", var bits] => int.TryParse(bits, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size >= 2048,
        ["EC", var curve] => curve is "P-256" or "P-384" or "P-521",
        _ => false,
    };
}
