using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The assertion is sent with its exact type, and the client id beside it.</summary>
public sealed class AssertionTypeAndClientIdAreSent : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "assertion-type-and-client-id-are-sent";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-11";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-01");

    /// <inheritdoc/>
    public string Rule => "Klienten skal sende client_assertion_type nøyaktig som standarden sier, og client_id sammen med klienterklæringen";

    /// <inheritdoc/>
    public string Source => "HelseIDs dokumentasjon av klientautentisering (side 541982723); RFC 7523 kapittel 3";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) => kall.ErKlientkall && kall.Parameter("client_assertion") is not null;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        if (kall.Parameter("client_assertion_type") is var type && type != Riktig)
        {
            yield return new(
                "HelseID kan ikke lese klienterklæringen, fordi typen ikke er oppgitt riktig.",
                $"client_assertion_type = {Riktig}",
                $"client_assertion_type: {Vist.Verdi(type)}.",
                "Send client_assertion_type nøyaktig slik.");
        }

        if (kall.Parametre("client_id") is not [{ Length: > 0 }])
        {
            yield return new(
                "Klienten oppga ikke entydig hvem den er.",
                "client_id én gang i skjemaet.",
                FormattableString.Invariant($"{kall.Parametre("client_id").Count(id => id.Length > 0)} verdier av client_id."),
                "Send client_id én gang, lik iss i klienterklæringen.");
        }
    }

    private const string Riktig = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
}
