using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEffect;
using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEvent;
using Effects = System.Collections.Generic.IReadOnlyList<AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEffect>;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>How lists of medicines, multidose responsibility and consents move the state; pure.</summary>
internal static class Listeregler
{
    /// <summary>An M25.1 becomes the present list when it builds on the one before it.</summary>
    public static (ReseptformidlerenState State, Effects Effects) Motta(ReseptformidlerenState state, ListeMottatt e)
    {
        var liste = e.Liste;
        if (state.Meldinger.TryGetValue(liste.MeldingId, out var before))
        {
            return before.Fingeravtrykk == liste.Fingeravtrykk && state.AlleLister(liste.Fnr).FirstOrDefault(l => l.MeldingId == liste.MeldingId) is { } same
                ? (state, [new ListeTattImot(same, Gjentatt: true)])
                : state.IdBrukt(liste.MeldingId);
        }

        if (liste.Fnr is not { } fnr)
        {
            return state.Avvis(Avvisningsarsak.PasientMangler, "Meldingen har ikke fødselsnummer eller D-nummer, og listen kan ikke knyttes til en pasient.");
        }

        if (state.Liste(fnr) is { } present && e.KrevNyeste && !(e.RefToParent == present.MeldingId && e.RefToConversation == present.MeldingId))
        {
            return state.Avvis(Avvisningsarsak.EldreListe,
                $"Listen bygger på {e.RefToParent ?? "ingen tidligere liste"}, men gjeldende liste er {present.MeldingId}. Hent listen på nytt (M9.11).");
        }

        var stored = liste with { Lopenummer = state.Meldinger.Count + 1 };
        var earlier = state.Lister.TryGetValue(fnr, out var own) ? own : [];
        return (
            state.Huske(liste.MeldingId, new Meldingsmerke(liste.Fingeravtrykk, null, [])) with
            {
                Lister = state.Lister.SetItem(fnr, earlier.Add(stored)),
            },
            [new ListeTattImot(stored, Gjentatt: false)]);
    }

    /// <summary>A doctor takes on, or gives up, the responsibility for multidose.</summary>
    public static (ReseptformidlerenState State, Effects Effects) Meld(ReseptformidlerenState state, MultidoseansvarMeldt e)
    {
        if (state.Meldinger.TryGetValue(e.MeldingId, out var before))
        {
            return before.Fingeravtrykk == e.Fingeravtrykk && e.Fnr is not null
                ? (state, [new MultidoseEndret(state.Multidoseansvar(e.Fnr), null)])
                : state.IdBrukt(e.MeldingId);
        }

        if (e.Fnr is not { } fnr)
        {
            return state.Avvis(Avvisningsarsak.PasientMangler, "Meldingen har ikke fødselsnummer eller D-nummer.");
        }

        return (e.Registrer, state.Multidoseansvar(fnr)) switch
        {
            (null, _) => state.Avvis(Avvisningsarsak.UkjentStatus, "Status i M27.1 er verken registrering eller avregistrering."),
            (_, _) when e.Ansvar.Lege.HerId is null or "" =>
                state.Avvis(Avvisningsarsak.AvsenderMangler, "M27.1 mangler HER-id for virksomheten til multidoselegen."),
            (true, var former) => (Sett(state, e, fnr, e.Ansvar), [new MultidoseEndret(e.Ansvar, former)]),
            (false, { } present) when present.Har(e.Ansvar.Lege) => (Sett(state, e, fnr, null), [new MultidoseEndret(null, present)]),
            (false, _) => state.Avvis(Avvisningsarsak.IkkeMultidoselege, "Bare den registrerte multidoselegen kan avregistrere seg for pasienten."),
        };
    }

    /// <summary>A consent is recorded beside those that were given before.</summary>
    public static (ReseptformidlerenState State, Effects Effects) Meld(ReseptformidlerenState state, SamtykkeMeldt e)
    {
        var samtykke = e.Samtykke;
        if (state.Meldinger.TryGetValue(samtykke.MeldingId, out var before))
        {
            return before.Fingeravtrykk == e.Fingeravtrykk
                ? (state, [new SamtykkeTattImot(samtykke)])
                : state.IdBrukt(samtykke.MeldingId);
        }

        if (samtykke.Fnr is not { } fnr)
        {
            return state.Avvis(Avvisningsarsak.PasientMangler, "Meldingen har ikke fødselsnummer eller D-nummer.");
        }

        var earlier = state.Samtykker.TryGetValue(fnr, out var own) ? own : [];
        return (
            state.Huske(samtykke.MeldingId, new Meldingsmerke(e.Fingeravtrykk, null, [])) with
            {
                Samtykker = state.Samtykker.SetItem(fnr, earlier.Add(samtykke)),
            },
            [new SamtykkeTattImot(samtykke)]);
    }

    private static ReseptformidlerenState Sett(ReseptformidlerenState state, MultidoseansvarMeldt e, string fnr, Multidoseansvar? ansvar)
    {
        var without = state.Multidose.RemoveRange(state.AlleFnr(fnr));
        return state.Huske(e.MeldingId, new Meldingsmerke(e.Fingeravtrykk, null, [])) with
        {
            Multidose = ansvar is null ? without : without.SetItem(fnr, ansvar),
        };
    }
}
