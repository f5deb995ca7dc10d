// Where a file lies is judged from given facts, so that no share and no cloud service is needed to
// test it. Types and numbers are those of mount(8), statfs(2) and linux/magic.h.

#include "model/store/volume.h"

#include <condition_variable>
#include <mutex>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

std::vector<std::string> NothingHidden(const std::string&) {
    return {};
}

/// A file on a disk of this computer with no marker on the way.
VolumeFacts FactsOf(const std::string& path) {
    return {path, {{"/", "ext4", "/dev/sda1"}}, 0xEF53, NothingHidden};
}

VolumeFacts MountedAs(const std::string& type, const std::string& source = "source") {
    VolumeFacts facts = FactsOf("/mnt/team/acme.particulars");
    facts.mounts.push_back({"/mnt/team", type, source});
    return facts;
}

VolumeFacts WithMarker(const std::string& folder, const std::string& marker) {
    VolumeFacts facts = FactsOf("/srv/files/matters/acme/acme.particulars");
    facts.hidden = [folder, marker](const std::string& asked) {
        return asked == folder ? std::vector<std::string>{".git/", marker}
                               : std::vector<std::string>{};
    };
    return facts;
}

TEST(Volume, IsLocalOnADiskOfThisComputer) {
    EXPECT_EQ(JudgeVolume(FactsOf("/home/anna/acme.particulars")).kind, VolumeKind::kLocal);
    EXPECT_EQ(WhyNotWritten({}), "");
}

class NetworkTypeTest : public testing::TestWithParam<const char*> {};

TEST_P(NetworkTypeTest, IsANetworkShare) {
    const Volume volume = JudgeVolume(MountedAs(GetParam()));
    EXPECT_EQ(volume.kind, VolumeKind::kNetworkShare);
    EXPECT_NE(volume.name, "");
}

INSTANTIATE_TEST_SUITE_P(, NetworkTypeTest,
                         testing::Values("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs",
                                         "ceph", "lustre", "virtiofs", "vboxsf", "davfs2",
                                         "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse",
                                         "fuse.s3fs"));

class LocalTypeTest : public testing::TestWithParam<const char*> {};

TEST_P(LocalTypeTest, IsNoNetworkShare) {
    VolumeFacts facts = MountedAs(GetParam());
    facts.magic = 0x65735546;  // What statfs says of any FUSE disk.
    if (!std::string_view(GetParam()).starts_with("fuse"))
        facts.magic = 0xEF53;
    EXPECT_EQ(JudgeVolume(facts).kind, VolumeKind::kLocal);
}

INSTANTIATE_TEST_SUITE_P(, LocalTypeTest,
                         testing::Values("ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay",
                                         "fuseblk", "fuse.ntfs-3g", "fuse.gocryptfs"));

TEST(Volume, IsToldByTheNumberWhereTheMountsAreNotKnown) {
    VolumeFacts facts = FactsOf("/mnt/team/acme.particulars");
    facts.mounts.clear();
    EXPECT_EQ(JudgeVolume(facts).kind, VolumeKind::kLocal);
    facts.magic = 0xFF534D42;
    EXPECT_EQ(JudgeVolume(facts).name, "SMB");
    facts.magic = 0x6969;
    EXPECT_EQ(JudgeVolume(facts).name, "NFS");
    facts.magic = 0x65735546;
    EXPECT_EQ(JudgeVolume(facts).kind, VolumeKind::kNetworkShare);
}

TEST(Volume, IsThatOfWhatTheAutomounterHasMounted) {
    VolumeFacts facts = MountedAs("autofs");
    EXPECT_EQ(JudgeVolume(facts).kind, VolumeKind::kLocal);
    facts.magic = 0x6969;
    EXPECT_EQ(JudgeVolume(facts).kind, VolumeKind::kNetworkShare);
}

TEST(Volume, IsLocalWhereTheWholeComputerLiesInAFolderOfItsHost) {
    VolumeFacts facts = FactsOf("/home/anna/acme.particulars");
    facts.mounts = {{"/", "9p", "root"}};
    facts.magic = 0x01021997;
    EXPECT_EQ(JudgeVolume(facts).kind, VolumeKind::kLocal);
    facts.mounts.push_back({"/home/anna", "9p", "drive"});
    EXPECT_EQ(JudgeVolume(facts).kind, VolumeKind::kNetworkShare);
}

TEST(Volume, IsThatOfTheNearestMount) {
    VolumeFacts facts = MountedAs("nfs4");
    facts.mounts.push_back({"/mnt/team/acme", "ext4", "/dev/sdb1"});
    EXPECT_EQ(JudgeVolume(facts).kind, VolumeKind::kNetworkShare);
    facts.path = "/mnt/team/acme/acme.particulars";
    EXPECT_EQ(JudgeVolume(facts).kind, VolumeKind::kLocal);
    facts.path = "/mnt/teamwork/acme.particulars";
    EXPECT_EQ(JudgeVolume(facts).kind, VolumeKind::kLocal);
}

TEST(Volume, IsThatOfTheMountThatLiesOnTop) {
    VolumeFacts facts = MountedAs("ext4");
    facts.mounts.push_back({"/mnt/team", "cifs", "//server/team"});
    EXPECT_EQ(JudgeVolume(facts).name, "SMB");
}

TEST(Volume, ReadsTheSystemsListOfMounts) {
    const std::vector<Mount> mounts = MountsIn(
        "21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw,errors=remount-ro\n"
        "44 21 0:40 / /mnt/team\\040files rw shared:7 master:2 - nfs4 server:/team\\134x rw\n"
        "45 21 0:41 /inside /mnt/plain rw - cifs //server/team rw\n"
        "no line of a mount\n"
        "46 21 0:42 / /mnt/cut rw -");
    ASSERT_EQ(mounts.size(), 3U);
    EXPECT_EQ(mounts[0].point, "/");
    EXPECT_EQ(mounts[1].point, "/mnt/team files");
    EXPECT_EQ(mounts[1].type, "nfs4");
    EXPECT_EQ(mounts[1].source, "server:/team\\x");
    EXPECT_EQ(mounts[2].type, "cifs");
}

struct NamedPlace {
    const char* path;
    const char* service;  ///< Empty for none.
};

class SyncNameTest : public testing::TestWithParam<NamedPlace> {};

TEST_P(SyncNameTest, IsKnownByItsFolder) {
    const Volume volume = JudgeVolume(FactsOf(GetParam().path));
    EXPECT_EQ(volume.name, GetParam().service);
    EXPECT_EQ(volume.kind, volume.name.empty() ? VolumeKind::kLocal : VolumeKind::kSyncFolder);
}

INSTANTIATE_TEST_SUITE_P(
    , SyncNameTest,
    testing::Values(
        NamedPlace{"/home/anna/OneDrive/matters/acme.particulars", "OneDrive"},
        NamedPlace{"/home/anna/OneDrive - Smith & Jones LLP/acme.particulars", "OneDrive"},
        NamedPlace{"/Users/anna/Library/CloudStorage/OneDrive-Firm/acme.particulars", "OneDrive"},
        NamedPlace{"/data/onedrive/acme.particulars", "OneDrive"},
        NamedPlace{"/home/anna/Dropbox/acme.particulars", "Dropbox"},
        NamedPlace{"/home/anna/Dropbox (Firm)/acme.particulars", "Dropbox"},
        NamedPlace{"/home/anna/Firm Dropbox/Anna/acme.particulars", "Dropbox"},
        NamedPlace{"/home/anna/Google Drive/acme.particulars", "Google Drive"},
        NamedPlace{"/Users/anna/Library/CloudStorage/GoogleDrive-a@b.com/My Drive/a.particulars",
                   "Google Drive"},
        NamedPlace{"/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/a.particulars",
                   "iCloud Drive"},
        NamedPlace{"/home/anna/Box/acme.particulars", "Box"},
        NamedPlace{"/home/anna/Nextcloud/acme.particulars", "Nextcloud"},
        NamedPlace{"/home/anna/ownCloud/acme.particulars", "ownCloud"},
        NamedPlace{"/home/anna/matters/Box/acme.particulars", ""},
        NamedPlace{"/home/anna/matters/OneDriveway v. Acme/acme.particulars", ""},
        NamedPlace{"/home/anna/matters/In re Dropbox.particulars", ""},
        NamedPlace{"/home/anna/Dropbox", ""}));

class SyncMarkerTest : public testing::TestWithParam<NamedPlace> {};

TEST_P(SyncMarkerTest, IsKnownByItsHiddenFile) {
    for (const char* folder : {"/srv/files/matters/acme", "/srv/files", "/srv"})
        EXPECT_EQ(JudgeVolume(WithMarker(folder, GetParam().path)).name, GetParam().service);
}

INSTANTIATE_TEST_SUITE_P(
    , SyncMarkerTest,
    testing::Values(NamedPlace{".dropbox", "Dropbox"}, NamedPlace{".dropbox.cache/", "Dropbox"},
                    NamedPlace{".stfolder/", "Syncthing"},
                    NamedPlace{".tmp.drivedownload/", "Google Drive"},
                    NamedPlace{".sync_7a9f3c2b11de.db", "Nextcloud or ownCloud"},
                    NamedPlace{".owncloudsync.log", "ownCloud"},
                    NamedPlace{".dropbox/", ""},  // The settings of Dropbox, in the home folder.
                    NamedPlace{".sync_notes.txt", ""}, NamedPlace{".config/", ""}));

TEST(Volume, IsNotWrittenForAReason) {
    EXPECT_EQ(WhyNotWritten({VolumeKind::kSyncFolder, "Dropbox"}),
              "The case lies in a folder that Dropbox copies while it is being written, which can "
              "lose changes.");
    EXPECT_NE(WhyNotWritten({VolumeKind::kNetworkShare, "NFS"}).find("NFS"), std::string::npos);
}

TEST(Volume, IsAskedOfTheSystem) {
    const TemporaryFolder folder;
    const std::string path = folder / "not there yet.particulars";
    EXPECT_EQ(VolumeOf(path).kind, VolumeKind::kLocal);
    EXPECT_EQ(VolumeOf("/dev/shm/not there yet.particulars").kind, VolumeKind::kLocal);
}

TEST(Volume, FindsTheMarkersOnADisk) {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "synced/matters");
    std::filesystem::create_directory(folder / "synced/.stfolder");
    EXPECT_EQ(VolumeOf(folder / "synced/matters/acme.particulars").name, "Syncthing");
    EXPECT_EQ(VolumeOf(folder / "acme.particulars").kind, VolumeKind::kLocal);
    std::filesystem::create_directory(folder / "synced/.dropbox");
    std::filesystem::remove(folder / "synced/.stfolder");
    EXPECT_EQ(VolumeOf(folder / "synced/matters/acme.particulars").kind, VolumeKind::kLocal);
}

TEST(Volume, FollowsLinks) {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder / "Dropbox/matters");
    std::filesystem::create_symlink(folder / "Dropbox/matters", folder / "matters");
    WriteBytes(folder / "Dropbox/matters/acme.particulars", "case");
    std::filesystem::create_symlink(folder / "Dropbox/matters/acme.particulars",
                                    folder / "link.particulars");
    EXPECT_EQ(VolumeOf(folder / "matters/new.particulars").name, "Dropbox");
    EXPECT_EQ(VolumeOf(folder / "link.particulars").name, "Dropbox");
}

TEST(Volume, IsNotWaitedForWhereItHangs) {
    // Shared with a thread that is still in it when the call has returned.
    struct Gate {
        std::mutex mutex;
        std::condition_variable opened;
        bool open = false;
        bool passed = false;
    };
    const auto gate = std::make_shared<Gate>();
    const auto hang = [gate](const std::string& path) {
        std::unique_lock lock(gate->mutex);
        gate->opened.wait(lock, [&] { return gate->open; });
        gate->passed = true;
        gate->opened.notify_all();
        return FactsOf(path);
    };
    const Volume volume =
        VolumeOf("/mnt/dead/acme.particulars", std::chrono::milliseconds(1), hang);
    EXPECT_EQ(volume.kind, VolumeKind::kNotReachable);
    EXPECT_NE(WhyNotWritten(volume).find("does not answer"), std::string::npos);
    std::unique_lock lock(gate->mutex);
    gate->open = true;
    gate->opened.notify_all();
    gate->opened.wait(lock, [&] { return gate->passed; });
}

}  // namespace
}  // namespace particulars
