using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The assertion is signed, by an algorithm that HelseID takes, with a key that is registered for the client.</summary>
public sealed class AssertionIsSignedByARegisteredKey : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "assertion-is-signed-by-a-registered-key";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-12";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-01");

    /// <inheritdoc/>
    public string Rule => "Klienterklæringen skal være signert med en registrert nøkkel og en asymmetrisk algoritme som HelseID godtar";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av klientautentisering (side 541982723); RFC 7523 kapittel 3; NHNs nøkkelgenerator (ni algoritmer)";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErKlientkall && kall.Parameter("client_assertion") is not null;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.Fakta(HelseIdFacts.PrivatNokkelSendt) is { } revealed)
        {
            yield return new(
                "Den private nøkkelen er røpet, så andre kan utgi seg for klienten.",
                "Bare offentlige nøkler i det som sendes.",
                $"En privat nøkkel i {revealed}.",
                "Fjern nøkkelen fra det som sendes, og bytt den: den er røpet.");
        }

        if (kall.Fakta(HelseIdFacts.ErklaringUlest) is { } reason)
        {
            yield return Avvist("En signert JWT i client_assertion.", reason, "Send klienterklæringen som en JWS i kompakt form.");
            yield break;
        }

        if (!JoseAlgorithms.IsAccepted(kall.ErklaringHode.Tekst("alg")))
        {
            yield return Avvist(
                $"alg er en av {string.Join(", ", JoseAlgorithms.All)}.",
                Vist.Krav(kall.ErklaringHode, "alg"),
                "Signer med den private nøkkelen og en av algoritmene; PS256 og ES256 passer med FAPI 2.0.");
        }
        else if (kall.Fakta(HelseIdFacts.ErklaringSignatur) is HelseIdFacts.Ugyldig or HelseIdFacts.UkjentNokkel)
        {
            yield return Avvist(
                "En signatur som kan kontrolleres med en nøkkel som er registrert for klienten.",
                $"{Vist.Krav(kall.ErklaringHode, "kid")}; signaturen er {Ord(kall)}.",
                "Registrer den offentlige nøkkelen for klienten, eller bruk den som er registrert, og sett kid til id-en til nøkkelen.");
        }
        else if (kall.ErklaringHode.Tekst("kid") is null)
        {
            yield return Avvist("kid i hodet.", Vist.Krav(kall.ErklaringHode, "kid"), "Sett kid til id-en til den registrerte nøkkelen.") with
            {
                Setning = "Klienterklæringen sier ikke hvilken nøkkel den er signert med, så nøkkelbytte kan feile.",
                Alvor = Alvor.Merknad,
                Antakelser = ["A-223"],
            };
        }
    }

    private static string Ord(HelseIdKall kall) => kall.Fakta(HelseIdFacts.KlientKjent) == HelseIdFacts.Nei
        ? "ikke kontrollert, fordi klienten ikke er registrert"
        : kall.Fakta(HelseIdFacts.ErklaringSignatur) == HelseIdFacts.Ugyldig ? "ugyldig" : "laget med en ukjent nøkkel";

    private static Avvik Avvist(string expected, string received, string fix) => new(
        "HelseID kan ikke stole på klienterklæringen, så klienten får ikke tilgang.", expected, received, fix);
}
