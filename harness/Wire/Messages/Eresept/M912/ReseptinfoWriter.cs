using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes what the older M9.12 tells of a prescription.</summary>
internal static class ReseptinfoWriter
{
    private static readonly XNamespace Ns = Namespaces.M92;

    public static XElement Write(Reseptinfo info) => new(
        Ns + "Reseptinfo",
        Day(Ns + "Forskrivningsdato", info.Forskrivningsdato),
        Text(Ns + "Fornavn", info.Fornavn),
        Text(Ns + "Mellomnavn", info.Mellomnavn),
        Text(Ns + "Etternavn", info.Etternavn),
        Text(Ns + "RekvirentId", info.RekvirentId),
        Text(Ns + "NavnRekvirent", info.NavnRekvirent),
        Text(Ns + "Nr", info.Nr),
        Text(Ns + "NavnFormStyrke", info.NavnFormStyrke),
        Code(Ns + "EndretFarmasoyt", info.EndretFarmasoyt),
        Code(Ns + "RefHjemmel", info.RefHjemmel),
        Text(Ns + "ReseptId", info.ReseptId),
        Code(Ns + "Status", info.Status),
        Text(Ns + "MerknadTilbakekalling", info.MerknadTilbakekalling),
        Text(Ns + "NavnUtleverer", info.NavnUtleverer),
        Text(Ns + "RefNr", info.RefNr),
        Code(Ns + "ProdGruppe", info.ProdGruppe),
        FellesIdent.Write(Ns + "Ident", info.Ident),
        Code(Ns + "StatusSoknadSlv", info.StatusSoknadSlv),
        Text(Ns + "LegemiddelblandingNavn", info.LegemiddelblandingNavn),
        Code(Ns + "MetodeEkspedering", info.MetodeEkspedering),
        Flag(Ns + "Vergeinnsynsreservasjon", info.Vergeinnsynsreservasjon),
        Day(Ns + "SisteUtlevering", info.SisteUtlevering),
        Text(Ns + "Bruksomrade", info.Bruksomrade),
        Number(Ns + "Antall", info.Antall),
        Text(Ns + "Pakningsstr", info.Pakningsstr),
        Code(Ns + "EnhetPakning", info.EnhetPakning),
        Quantity(Ns + "Mengde", info.Mengde),
        Whole(Ns + "Reiterasjon", info.Reiterasjon),
        Day(Ns + "TidligsteUtlevering", info.TidligsteUtlevering));
}
