using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The times in the client assertion agree with the clock.</summary>
public sealed class ClockIsSynchronised : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "clock-is-synchronised";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-5";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-02");

    /// <inheritdoc/>
    public string Rule => "Klokken til klienten skal være synkronisert, så tidene i klienterklæringen stemmer innen fem sekunder";

    /// <inheritdoc/>
    public string Source => "HelseIDs sikkerhetsprofil, FK4; NTP-tjener for Helsenett er ntp.nhn.no";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) =>
        kall.ErKlientkall && kall.Erklaring.TallEllerTekst("iat") is not null;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        var avvik = kall.Erklaring.TallEllerTekst("iat")!.Value - kall.Lest;
        var nbf = (kall.Erklaring.TallEllerTekst("nbf") ?? 0) - kall.Lest;
        var verst = Math.Max(Math.Abs(avvik), nbf);
        if (verst <= 5)
        {
            yield break;
        }

        yield return new(
            "Klokken til fagsystemet går feil, så HelseID kan avvise innlogging og tidspunkter kan bli feil.",
            "iat og nbf høyst 5 sekunder fra riktig tid.",
            $"{Vist.Krav(kall.Erklaring, "iat")}, {Vist.Krav(kall.Erklaring, "nbf")}; avviket er {Vist.Sekunder(verst)}.",
            "Synkroniser klokken med NTP, og lag klienterklæringen rett før den sendes.")
        {
            Alvor = verst <= 10 ? Alvor.Opplysning : Alvor.Feil,
            Antakelser = ["A-230"],
        };
    }
}
