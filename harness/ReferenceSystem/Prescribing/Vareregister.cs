using AcceptanceHarness.Wire.Messages.Fest;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>The system's own product register, made of a FEST that was fetched.</summary>
internal sealed class Vareregister
{
    private readonly Dictionary<string, Vare> _varer;

    public Vareregister(M30 m30)
    {
        HentetDato = m30.HentetDato;
        Fest = m30;
        var merkevarer = m30.Merkevarer.Where(oppforing => oppforing.Innhold is not null).ToDictionary(oppforing => oppforing.Innhold!.Id);
        _varer = m30.Pakninger.Where(oppforing => oppforing.Innhold is not null).ToDictionary(oppforing => oppforing.Innhold!.Varenr, oppforing =>
        {
            var merkevare = merkevarer.GetValueOrDefault(oppforing.Innhold!.Pakningsinfo is [var info, ..] ? info.RefMerkevare : "");
            return new Vare(oppforing.Innhold, merkevare?.Innhold, oppforing.ErAktiv && merkevare?.ErAktiv != false);
        });
    }

    /// <summary>When FEST was taken out: the OppdatertFest of what is prescribed from it.</summary>
    public DateTimeOffset HentetDato { get; }

    /// <summary>All that was fetched: interactions, substitutions and warnings among it.</summary>
    public M30 Fest { get; }

    /// <summary>The packages.</summary>
    public IEnumerable<Vare> Varer => _varer.Values;

    /// <summary>The package with an item number; null when there is none.</summary>
    public Vare? Finn(string varenr) => _varer.GetValueOrDefault(varenr);
}
