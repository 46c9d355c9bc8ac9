using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>Every assertion has an id of its own.</summary>
public sealed class AssertionIdIsUsedOnce : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "assertion-id-is-used-once";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-17";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-02");

    /// <inheritdoc/>
    public string Rule => "Hver klienterklæring skal ha en ny, tilfeldig jti";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av klientautentisering (side 541982723); RFC 7523 kapittel 3";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErKlientkall && kall.Erklaring.Finnes;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.ErklaringJti is not { Length: > 0 } jti)
        {
            yield return Ny("jti mangler.");
            yield break;
        }

        if (jti.Length < 16)
        {
            yield return Ny($"jti = {Vist.Verdi(jti)}.") with
            {
                Setning = "Id-en til klienterklæringen er så kort at den kan gjettes.",
                Alvor = Alvor.Merknad,
                Antakelser = ["A-225"],
            };
        }

        var brukt = historie.Kall.Where(each => each.ErKlientkall && each.ErklaringJti == jti && each.Erklaring.Tekst("iss") == kall.Erklaring.Tekst("iss")).ToList();
        if (brukt.Count > 0)
        {
            var ubrukt = brukt.All(each => each.FikkNoncekrav || each.ErForstyrret);
            yield return Ny(FormattableString.Invariant($"Samme jti som i utveksling {brukt[0].Exchange.Number}") + (ubrukt ? ", som ikke ble tatt i bruk." : ".")) with
            {
                Alvor = ubrukt ? Alvor.Merknad : Alvor.Feil,
                AndreUtvekslinger = [brukt[0].Exchange.Number],
            };
        }
    }

    private static Avvik Ny(string received) => new(
        "Klienterklæringen kan brukes om igjen av andre, fordi id-en ikke er ny og tilfeldig.",
        "En ny UUID eller minst 96 tilfeldige bit i jti, for hver erklæring.",
        received,
        "Lag en ny klienterklæring med ny jti for hvert kall, også når kallet gjentas med nonce.");
}
