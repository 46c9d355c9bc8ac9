using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M1.</summary>
public static class ReseptWriter
{
    private static readonly XNamespace Ns = Namespaces.M1;

    /// <summary>The Resept element.</summary>
    public static XElement Write(Resept resept) => new(
        Ns + "Resept",
        Day(Ns + "Forskrivningsdato", resept.Forskrivningsdato),
        Day(Ns + "Utloper", resept.Utloper),
        Flag(Ns + "Vernepliktig", resept.Vernepliktig),
        Flag(Ns + "SoktIndividRefusjon", resept.SoktIndividRefusjon),
        Flag(Ns + "Frikort", resept.Frikort),
        Flag(Ns + "Vergeinnsynsreservasjon", resept.Vergeinnsynsreservasjon),
        Flag(Ns + "TilEgenPraksis", resept.TilEgenPraksis),
        Flag(Ns + "RekvLegensNavn", resept.RekvLegensNavn),
        Text(Ns + "RefNr", resept.RefNr),
        Code(Ns + "Spesialitet", resept.Spesialitet),
        WriteDok(resept.ReseptDokLegemiddel),
        Moment(Ns + "OppdatertFest", resept.OppdatertFest),
        Day(Ns + "TidligsteUtlevering", resept.TidligsteUtlevering),
        Flag(Ns + "UtskrevetSykehus", resept.UtskrevetSykehus),
        Flag(Ns + "LastResept", resept.LastResept));

    /// <summary>The element ReseptDokLegemiddel, which also M25.1 carries.</summary>
    internal static XElement WriteDok(ReseptDokLegemiddel dok) => new(
        Ns + "ReseptDokLegemiddel",
        Code(Ns + "Varegruppekode", dok.Varegruppekode),
        Number(Ns + "Antall", dok.Antall),
        Text(Ns + "Merknad", dok.Merknad),
        Code(Ns + "RefHjemmel", dok.RefHjemmel),
        Text(Ns + "KomLegemdlAdm", dok.KomLegemdlAdm),
        Code(Ns + "RefKode", dok.RefKode),
        Whole(Ns + "Reiterasjon", dok.Reiterasjon),
        Code(Ns + "BytteresRekvirent", dok.BytteresRekvirent),
        Quantity(Ns + "Mengde", dok.Mengde),
        Write(dok.LegemiddelUtenMt),
        ForskrivningWriter.Write(dok.Forskrivning));

    private static XElement? Write(LegemiddelUtenMt? utenMt) => utenMt is null
        ? null
        : new XElement(
            Ns + "LegemiddelUtenMt",
            Text(Ns + "Begrunnelse", utenMt.Begrunnelse),
            Text(Ns + "Produsent", utenMt.Produsent),
            Flag(Ns + "DirektesoknadSlv", utenMt.DirektesoknadSlv));
}
