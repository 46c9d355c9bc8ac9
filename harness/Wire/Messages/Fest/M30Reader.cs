using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Reads M30.</summary>
public static class M30Reader
{
    private static readonly XNamespace Ns = Namespaces.M30;
    private static readonly XNamespace Fs = Namespaces.ForskrivningFest;

    /// <summary>Reads from the FEST element, or from another element of the type FEST (M30Message in the service's answer).</summary>
    /// <exception cref="MessageFormatException">It is not a readable M30.</exception>
    public static M30 Read(XElement fest)
    {
        ArgumentNullException.ThrowIfNull(fest);

        return new M30
        {
            HentetDato = fest.Value(Ns + "HentetDato", ElementReading.AsMoment),
            GyldigFradatoHelfo = fest.OptionalValue(Ns + "GyldigFradatoHelfo", ElementReading.AsDay),
            Merkevarer = Kategori(fest, "LegemiddelMerkevare", Barn(Fs + "LegemiddelMerkevare", FestLegemiddelReader.Merkevare)),
            Pakninger = Kategori(fest, "Legemiddelpakning", Barn(Fs + "Legemiddelpakning", FestLegemiddelReader.Pakning)),
            Virkestoffer = Virkestoffer(fest, Barn(Fs + "Virkestoff", Virkestoff)),
            VirkestofferMedStyrke = Virkestoffer(fest, Barn(Fs + "VirkestoffMedStyrke", MedStyrke)),
            LegemiddelVirkestoffer = Kategori(
                fest, "LegemiddelVirkestoff", Barn(Fs + "LegemiddelVirkestoff", FestLegemiddelReader.LegemiddelVirkestoff)),
            Handelsvarer = Kategori(fest, "Handelsvare", Handelsvare),
            Refusjoner = Kategori(fest, "Refusjon", Barn(Ns + "Refusjonshjemmel", FestRegelReader.Refusjonshjemmel)),
            Vilkar = Kategori(fest, "Vilkar", Barn(Ns + "Vilkar", FestRegelReader.Vilkar)),
            Varsler = Kategori(fest, "VarselSlv", Barn(Ns + "VarselSlv", FestRegelReader.Varsel)),
            Kodeverk = Kategori(fest, "Kodeverk", FestRegelReader.Kodeverk),
            Byttegrupper = Kategori(fest, "Byttegruppe", Barn(Ns + "Byttegruppe", FestRegelReader.Byttegruppe)),
            Interaksjoner = Kategori(fest, "Interaksjon", Barn(Ns + "Interaksjon", FestRegelReader.Interaksjon)),
            StrDoseringer = Kategori(fest, "StrDosering", Barn(Ns + "Kortdose", FestRegelReader.Kortdose)),
        };
    }

    private static Func<XElement, T?> Barn<T>(XName name, Func<XElement, T> read)
        where T : class => oppforing => oppforing.Optional(name, read);

    private static IReadOnlyList<FestOppforing<T>> Kategori<T>(XElement fest, string navn, Func<XElement, T?> content)
        where T : class => fest.Element(Ns + $"Kat{navn}")?.All(Ns + $"Oppf{navn}", o => Oppforing(o, content)) ?? [];

    // An entry without content does not say which of the two it was; it is kept among the substances.
    private static IReadOnlyList<FestOppforing<T>> Virkestoffer<T>(XElement fest, Func<XElement, T?> content)
        where T : class =>
        [
            .. Kategori(fest, "Virkestoff", content).Zip(fest.Element(Ns + "KatVirkestoff")?.Elements(Ns + "OppfVirkestoff") ?? [])
                .Where(pair => pair.First.Innhold is not null
                    || (typeof(T) == typeof(FestVirkestoff) && pair.Second.Element(Fs + "VirkestoffMedStyrke") is null))
                .Select(pair => pair.First),
        ];

    private static FestOppforing<T> Oppforing<T>(XElement oppforing, Func<XElement, T?> content)
        where T : class => new(
            oppforing.Text(Ns + "Id"),
            oppforing.Value(Ns + "Tidspunkt", ElementReading.AsMoment),
            oppforing.Value(Ns + "Status", ElementReading.AsCS),
            content(oppforing));

    private static FestVirkestoff Virkestoff(XElement virkestoff) => new(virkestoff.Text(Fs + "Id"), virkestoff.Text(Fs + "Navn"));

    private static FestVirkestoffMedStyrke MedStyrke(XElement virkestoff) => new(
        virkestoff.Text(Fs + "Id"),
        virkestoff.Value(Fs + "Styrke", ElementReading.AsPQ),
        virkestoff.Text(Fs + "RefVirkestoff"),
        virkestoff.Value(Fs + "Styrkeoperator", ElementReading.AsCV))
    {
        StyrkeNevner = virkestoff.Optional(Fs + "StyrkeNevner", ElementReading.AsPQ),
    };

    private static FestHandelsvare? Handelsvare(XElement oppforing) => Enum.GetValues<Handelsvareart>()
        .Select(art => oppforing.Optional(
            Fs + art.ToString(), vare => new FestHandelsvare(art, vare.Text(Fs + "Nr"), vare.Text(Fs + "Navn"))))
        .FirstOrDefault(vare => vare is not null);
}
