using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Writes M30.</summary>
public static class M30Writer
{
    private static readonly XNamespace Ns = Namespaces.M30;
    private static readonly XNamespace Fs = Namespaces.ForskrivningFest;

    /// <summary>The FEST element.</summary>
    public static XElement Write(M30 m30)
    {
        ArgumentNullException.ThrowIfNull(m30);

        return new XElement(
            Ns + "FEST",
            new XAttribute(XNamespace.Xmlns + "fs", Fs),
            Moment(Ns + "HentetDato", m30.HentetDato),
            Day(Ns + "GyldigFradatoHelfo", m30.GyldigFradatoHelfo),
            Kategori("LegemiddelMerkevare", m30.Merkevarer.Select(o => Oppforing(o, FestLegemiddelWriter.Write))),
            Kategori("Legemiddelpakning", m30.Pakninger.Select(o => Oppforing(o, FestLegemiddelWriter.Write))),
            Kategori("Virkestoff", Virkestoffer(m30)),
            Kategori("LegemiddelVirkestoff", m30.LegemiddelVirkestoffer.Select(o => Oppforing(o, FestLegemiddelWriter.Write))),
            Kategori("Handelsvare", m30.Handelsvarer.Select(o => Oppforing(o, Write))),
            Kategori("Refusjon", m30.Refusjoner.Select(o => Oppforing(o, FestRegelWriter.Write))),
            Kategori("Vilkar", m30.Vilkar.Select(o => Oppforing(o, FestRegelWriter.Write))),
            Kategori("VarselSlv", m30.Varsler.Select(o => Oppforing(o, FestRegelWriter.Write))),
            Kategori("Kodeverk", m30.Kodeverk.Select(o => Oppforing(o, FestRegelWriter.Write))),
            Kategori("Byttegruppe", m30.Byttegrupper.Select(o => Oppforing(o, FestRegelWriter.Write))),
            Kategori("Interaksjon", m30.Interaksjoner.Select(o => Oppforing(o, FestRegelWriter.Write))),
            Kategori("StrDosering", m30.StrDoseringer.Select(o => Oppforing(o, FestRegelWriter.Write))));
    }

    private static IEnumerable<Func<XName, XElement>> Virkestoffer(M30 m30) =>
        m30.Virkestoffer.Select(o => Oppforing(o, Write)).Concat(m30.VirkestofferMedStyrke.Select(o => Oppforing(o, Write)));

    private static XElement? Kategori(string navn, IEnumerable<Func<XName, XElement>> oppforinger)
    {
        var elements = oppforinger.Select(write => write(Ns + $"Oppf{navn}")).ToArray();
        return elements.Length == 0 ? null : new XElement(Ns + $"Kat{navn}", elements);
    }

    private static Func<XName, XElement> Oppforing<T>(FestOppforing<T> oppforing, Func<T, IEnumerable<XElement?>> content)
        where T : class => name => new XElement(
            name,
            Text(Ns + "Id", oppforing.Id),
            Moment(Ns + "Tidspunkt", oppforing.Tidspunkt),
            Code(Ns + "Status", oppforing.Status),
            oppforing.Innhold is null ? null : content(oppforing.Innhold));

    private static Func<XName, XElement> Oppforing<T>(FestOppforing<T> oppforing, Func<T, XElement> content)
        where T : class => Oppforing(oppforing, innhold => (IEnumerable<XElement?>)[content(innhold)]);

    private static XElement Write(FestVirkestoff virkestoff) => new(
        Fs + "Virkestoff", Text(Fs + "Id", virkestoff.Id), Text(Fs + "Navn", virkestoff.Navn));

    private static XElement Write(FestVirkestoffMedStyrke virkestoff) => new(
        Fs + "VirkestoffMedStyrke",
        Text(Fs + "Id", virkestoff.Id),
        Quantity(Fs + "Styrke", virkestoff.Styrke),
        Quantity(Fs + "StyrkeNevner", virkestoff.StyrkeNevner),
        Text(Fs + "RefVirkestoff", virkestoff.RefVirkestoff),
        Code(Fs + "Styrkeoperator", virkestoff.Styrkeoperator));

    private static XElement Write(FestHandelsvare vare) => new(
        Fs + vare.Art.ToString(), Text(Fs + "Nr", vare.Nr), Text(Fs + "Navn", vare.Navn));
}
