#include "model/store/volume_tables.h"

#include <array>

namespace particulars {
namespace {

constexpr std::array<NetworkType, 33> kNetworkTypes = {{
    {"nfs", "NFS"},
    {"nfs4", "NFS"},
    {"cifs", "SMB"},
    {"smb*", "SMB"},
    {"ncpfs", "NetWare"},
    {"9p", "a folder of the host computer"},
    {"drvfs", "a folder of the host computer"},
    {"virtiofs", "a folder of the host computer"},
    {"vboxsf", "a folder of the host computer"},
    {"vmhgfs", "a folder of the host computer"},
    {"prl_fs", "a folder of the host computer"},
    {"afs", "AFS"},
    {"coda", "Coda"},
    {"ceph", "Ceph"},
    {"lustre", "Lustre"},
    {"gpfs", "GPFS"},
    {"beegfs*", "BeeGFS"},
    {"panfs", "PanFS"},
    {"pvfs2", "OrangeFS"},
    {"ocfs2", "a cluster disk"},
    {"gfs2", "a cluster disk"},
    {"davfs*", "WebDAV"},
    {"sshfs", "SSH"},
    {"fuse.sshfs", "SSH"},
    {"fuse.rclone", "a cloud service through rclone"},
    {"fuse.gvfsd-fuse", "a network place of the desktop"},
    {"fuse.kio-fuse", "a network place of the desktop"},
    {"fuse.vmhgfs-fuse", "a folder of the host computer"},
    {"fuse.google-drive-ocamlfuse", "Google Drive"},
    {"fuse.onedriver", "OneDrive"},
    {"fuse.ceph*", "Ceph"},
    {"fuse.glusterfs", "Gluster"},
    {"fuse.smbnetfs", "SMB"},
}};

// What lies under an encrypting or joining one cannot be told; it is a local disk nearly always.
constexpr std::array<std::string_view, 16> kLocalFuseTypes = {
    "fuse.ntfs-3g",  "fuse.ntfs",     "fuse.exfat",     "fuse.ext2",
    "fuse.ext4",     "fuse.apfs",     "fuse.encfs",     "fuse.gocryptfs",
    "fuse.cryfs",    "fuse.securefs", "fuse.veracrypt", "fuse.bindfs",
    "fuse.mergerfs", "fuse.unionfs",  "fuse.portal",    "fuse.fuse-overlayfs",
};

constexpr std::array<NetworkMagic, 20> kNetworkMagics = {{
    {0x6969, "NFS"},
    {0x517B, "SMB"},
    {0xFF534D42, "SMB"},
    {0xFE534D42, "SMB"},
    {0x564C, "NetWare"},
    {0x01021997, "a folder of the host computer"},
    {0x786F4256, "a folder of the host computer"},
    {0xBACBACBC, "a folder of the host computer"},
    {0x7C7C6673, "a folder of the host computer"},
    {0x5346414F, "AFS"},
    {0x6B414653, "AFS"},
    {0x73757245, "Coda"},
    {0x00C36400, "Ceph"},
    {0x0BD00BD0, "Lustre"},
    {0x47504653, "GPFS"},
    {0x19830326, "BeeGFS"},
    {0x20030528, "OrangeFS"},
    {0x7461636F, "a cluster disk"},
    {0x01161970, "a cluster disk"},
    {0x65735546, "a mounted service (FUSE)"},
}};

constexpr std::array<SyncName, 24> kSyncNames = {{
    {"OneDrive", "OneDrive"},
    {"OneDrive - *", "OneDrive"},
    {"OneDrive-*", "OneDrive"},
    {"SkyDrive", "OneDrive"},
    {"Dropbox", "Dropbox"},
    {"Dropbox (*", "Dropbox"},
    {"Dropbox-*", "Dropbox"},
    {"* Dropbox", "Dropbox"},
    {"Google Drive", "Google Drive"},
    {"GoogleDrive", "Google Drive"},
    {"GoogleDrive-*", "Google Drive"},
    {"InSync", "Google Drive", true},
    {"iCloud Drive", "iCloud Drive"},
    {"iCloudDrive", "iCloud Drive"},
    {"com~apple~CloudDocs", "iCloud Drive"},
    {"Box Sync", "Box"},
    {"Box-Box", "Box"},
    {"Box", "Box", true},
    {"Nextcloud", "Nextcloud"},
    {"ownCloud", "ownCloud"},
    {"Syncthing", "Syncthing"},
    {"Seafile", "Seafile"},
    {"MEGA", "MEGA", true},
    {"pCloudDrive", "pCloud"},
}};

// Not ".dropbox/" and ".seafile-data/": those are settings, which lie in the home folder itself.
constexpr std::array<SyncMarker, 15> kSyncMarkers = {{
    {".dropbox", "Dropbox"},
    {".dropbox.cache/", "Dropbox"},
    {".tmp.drivedownload/", "Google Drive"},
    {".tmp.driveupload/", "Google Drive"},
    {".stfolder/", "Syncthing"},
    {".stfolder", "Syncthing"},
    {".stversions/", "Syncthing"},
    {".sync_*.db", "Nextcloud or ownCloud"},
    {"._sync_*.db", "Nextcloud or ownCloud"},
    {".csync_journal.db", "ownCloud"},
    {".owncloudsync.log", "ownCloud"},
    {".nextcloudsync.log", "Nextcloud"},
    {".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"},
    {".debris/", "MEGA"},
    {".tresorit/", "Tresorit"},
}};

}  // namespace

std::span<const NetworkType> NetworkTypes() {
    return kNetworkTypes;
}

std::span<const std::string_view> LocalFuseTypes() {
    return kLocalFuseTypes;
}

std::span<const NetworkMagic> NetworkMagics() {
    return kNetworkMagics;
}

std::span<const SyncName> SyncNames() {
    return kSyncNames;
}

std::span<const SyncMarker> SyncMarkers() {
    return kSyncMarkers;
}

}  // namespace particulars
