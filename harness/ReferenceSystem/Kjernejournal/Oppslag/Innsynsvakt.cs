using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>Says why nothing is looked up at all, and asks the indicator anew where it must be asked first.</summary>
internal sealed class Innsynsvakt(EhrSession session, Adgang adgang, Apenpasient pasient, Indikator? indikator)
{
    /// <summary>Why nothing can be looked up for the user; null when it can.</summary>
    public string? Hindring(CastUser bruker) => adgang.Hindring(bruker);

    /// <summary>A new attest for the open patient; null when none is open any more.</summary>
    public Attest? Attest(Tokenformal formal, CastUser bruker, string? grunnlag) =>
        pasient.Na is null ? null : pasient.Attest(formal, bruker, session.Arbeidsstasjon.Valgt, grunnlag);

    /// <summary>After an error kjernejournal itself is not called until the indicator has answered; why it does not, or null.</summary>
    public async Task<Kjernejournalfeil?> IndikatorfeilAsync(CastUser bruker, CancellationToken cancellationToken)
    {
        if (indikator is not { HarFeilet: true } || !session.Policies.Kjernejournal.StopsAfterError || Attest(Tokenformal.Indikator, bruker, grunnlag: null) is not { } attest)
        {
            return null;
        }

        await indikator.HentAsync(attest, indikator.Begynn(), cancellationToken).ConfigureAwait(false);
        return indikator.HarFeilet ? indikator.SisteFeil : null;
    }

    /// <summary>Kjernejournal itself has failed for the patient.</summary>
    public void Stans() => indikator?.Stans();
}
