using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>The reference to a pushed request is used once, soon, and by the client that pushed it.</summary>
public sealed class RequestUriIsUsedOnceAndSoon : IHelseIdCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "request-uri-is-used-once-and-soon";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public string Nummer => "C-22";

    /// <inheritdoc/>
    public HelseIdNiva Niva => HelseIdNiva.Ma;

    /// <inheritdoc/>
    public Grunnlag Grunnlag => Grunnlag.D;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HID-1-10");

    /// <inheritdoc/>
    public string Rule => "request_uri skal brukes én gang, med en gang, av klienten som fikk den";

    /// <inheritdoc/>
    public string Source => "RFC 9126 kapittel 2.2 og 4; FAPI 2.0";

    bool IHelseIdCheck.Gjelder(HelseIdKall kall) =>
        kall.ErInnloggingsforesporsel && kall.Parameter("request_uri") is not null;

    IEnumerable<Avvik> IHelseIdCheck.Avvik(HelseIdKall kall, HelseIdHistorie historie)
    {
        var uri = kall.Parameter("request_uri");
        if (historie.ParFor(uri) is not { } par)
        {
            if (!historie.ErAvkortet)
            {
                yield return Feil("HelseID har ikke gitt denne request_uri i økten.", [], Alvor.Feil);
            }

            yield break;
        }

        if (par.Klient != kall.Parameter("client_id") && kall.Parameter("client_id") is { } other)
        {
            yield return Feil($"PAR fra {Vist.Verdi(par.Klient)}, innlogging fra {Vist.Verdi(other)}.", [par.Exchange.Number], Alvor.Feil);
        }

        // A page that is loaded again before the login is done is the user's doing.
        if (historie.Siste(each => each.ErAuthorize && !each.ErForstyrret && each.Fakta(HelseIdFacts.SvarKode) is not null && historie.RequestUri(each) == uri) is { } brukt)
        {
            yield return Feil(FormattableString.Invariant($"Samme request_uri ga kode i utveksling {brukt.Exchange.Number}."), [brukt.Exchange.Number], Alvor.Feil);
        }
        else if (kall.Lest - par.Lest > 60)
        {
            yield return Feil($"Brukt {Vist.Sekunder(kall.Lest - par.Lest)} etter PAR.", [par.Exchange.Number], kall.Lest - par.Lest > 600 ? Alvor.Feil : Alvor.Merknad) with
            {
                Antakelser = ["A-226"],
            };
        }
    }

    private static Avvik Feil(string received, IReadOnlyList<long> others, Alvor alvor) => new(
        "Innloggingen bygger på en forespørsel som ikke er ny, så brukeren kan møte en feilside.",
        "request_uri fra et nytt PAR-kall, brukt én gang og innen ett minutt.",
        received,
        "Lag et nytt PAR-kall for hver innlogging, rett før brukeren sendes til innloggingssiden.")
    {
        Alvor = alvor,
        AndreUtvekslinger = others,
    };
}
